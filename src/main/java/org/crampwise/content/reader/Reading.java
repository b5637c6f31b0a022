package org.crampwise.content.reader;

import java.util.List;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// What was read: the pack, as far as it could be understood, and all that could not.
///
/// @param rechecks facts marked to be checked again
public record Reading(ContentPack pack, List<Problem> problems, List<Recheck> rechecks) {
  public Reading {
    problems = List.copyOf(problems);
    rechecks = List.copyOf(rechecks);
  }
}
