package org.crampwise.content.check;

import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.reader.Reading;
import org.crampwise.content.reader.Recheck;

/// A fact that English marks to be checked again is marked in every language.
final class RecheckParity {
  private final Reading english;

  RecheckParity(Reading english) {
    this.english = english;
  }

  List<Problem> check(Reading reading) {
    List<String> theirs = english.rechecks().stream().map(mark -> key(mark, english)).toList();
    List<String> ours = reading.rechecks().stream().map(mark -> key(mark, reading)).toList();
    return Stream.concat(
            english.rechecks().stream()
                .filter(mark -> !ours.contains(key(mark, english)))
                .map(mark -> missing(mark, reading)),
            reading.rechecks().stream()
                .filter(mark -> !theirs.contains(key(mark, reading)))
                .map(
                    mark ->
                        new Problem(
                            mark.at(),
                            "English does not mark " + mark.fact() + " here.",
                            "Remove the mark, or set it there too.")))
        .toList();
  }

  private Problem missing(Recheck mark, Reading reading) {
    String file = mark.at().file().replace(folder(english), folder(reading));
    return new Problem(
        new Place(file, 1),
        "The mark to check " + mark.fact() + " again is missing.",
        "It stands in English in line " + mark.at().line() + ".");
  }

  /// Where a mark stands, in whatever language.
  private static String key(Recheck mark, Reading reading) {
    return mark.at().file().replace(folder(reading), "") + " " + mark.fact();
  }

  private static String folder(Reading reading) {
    return "content/" + reading.pack().language() + "/";
  }
}
