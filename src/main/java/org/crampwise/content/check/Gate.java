package org.crampwise.content.check;

import java.util.List;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;

/// One rule the content has to keep.
interface Gate {
  List<Problem> check(ContentPack pack);
}
