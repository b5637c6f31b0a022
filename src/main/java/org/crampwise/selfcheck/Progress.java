package org.crampwise.selfcheck;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// How far a visitor has come: what was answered, and which pages were left behind by Next or Skip.
public record Progress(Answers answers, Set<String> passed) {
  public Progress {
    passed = Set.copyOf(passed);
  }

  public static Progress start(Questionnaire questionnaire) {
    return new Progress(Answers.initial(questionnaire), Set.of());
  }

  /// With other answers. A page that is no longer asked counts as never seen, should it come back.
  public Progress with(Answers changed) {
    Set<String> asked = changed.asked();
    return new Progress(
        changed, passed.stream().filter(asked::contains).collect(Collectors.toSet()));
  }

  public Progress passing(String linkId) {
    Set<String> more = new LinkedHashSet<>(passed);
    more.add(linkId);
    return new Progress(answers, more);
  }

  public boolean isPassed(Item page) {
    return passed.contains(page.linkId());
  }
}
