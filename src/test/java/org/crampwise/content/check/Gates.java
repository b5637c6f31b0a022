package org.crampwise.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampwise.content.Problem;
import org.crampwise.content.Sample;

/// What gate tests share.
final class Gates {
  private Gates() {}

  /// The problems a gate finds in a sample, as `line: message remedy`.
  static List<String> problems(Gate gate, Sample sample) {
    return gate.check(sample.pack()).stream()
        .map(problem -> problem.toString().replaceFirst("^.*/", ""))
        .toList();
  }

  /// The wording rules of the language that is shipped.
  static Wording english() {
    List<Problem> problems = new ArrayList<>();
    Wording wording = WordingReader.read(Path.of("assets"), "en", problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    return wording;
  }

  /// The counting of the language that is shipped.
  static Syllables syllables() {
    if (english().measure() instanceof FleschKincaid measure) {
      return measure.syllables();
    }
    throw new AssertionError("English is not measured by syllables");
  }
}
