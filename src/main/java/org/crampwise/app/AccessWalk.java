package org.crampwise.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crampwise.accessibility.Outcome;
import org.crampwise.accessibility.Proof;
import org.crampwise.accessibility.Results;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.audit.AccessRule;
import org.crampwise.ui.audit.ReferenceScreen;

/// The rules of the audit as proofs: every page of this site, in each language that it offers, on
/// the portrait screen at the usual size.
///
/// @param facts what was looked at and what was found, a sentence each
record AccessWalk(Results results, List<String> facts) {
  private static final ReferenceScreen GLASS = ReferenceScreen.PORTRAIT;

  /// More would only repeat themselves.
  private static final int MOST_EXAMPLES = 10;

  AccessWalk {
    facts = List.copyOf(facts);
  }

  static AccessWalk of(KioskConfig config) {
    try (Assets assets = Assets.builtIn()) {
      return Headless.run(() -> walk(config, new AccessSurvey(config, assets)));
    }
  }

  private static AccessWalk walk(KioskConfig config, AccessSurvey survey) {
    List<String> languages = config.language().offered();
    List<AccessSurvey.Finding> findings = new ArrayList<>();
    int pages = 0;
    for (String language : languages) {
      AccessSurvey.Reading reading =
          survey.look(
              new AccessSurvey.View(language, GLASS, TextSize.NORMAL, Theme.LIGHT), _ -> true);
      pages += reading.pages();
      findings.addAll(reading.findings());
    }
    String looked =
        "Audit: %d pages on a screen of %dx%d, in these languages: %s. Findings: %d."
            .formatted(
                pages,
                GLASS.width(),
                GLASS.height(),
                String.join(", ", languages),
                findings.size());
    List<String> facts = new ArrayList<>(List.of(looked));
    findings.stream().limit(MOST_EXAMPLES).map(AccessSurvey.Finding::toString).forEach(facts::add);
    return new AccessWalk(results(findings), facts);
  }

  static Results results(List<AccessSurvey.Finding> findings) {
    Map<Proof, Outcome> outcomes = new HashMap<>();
    for (AccessRule rule : AccessRule.values()) {
      boolean broken = findings.stream().anyMatch(finding -> finding.rule() == rule);
      outcomes.put(Proof.rule(rule.id()), broken ? Outcome.FAILED : Outcome.PASSED);
    }
    return new Results(outcomes);
  }
}
