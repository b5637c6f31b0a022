package org.crampwise.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.crampwise.content.Urgency;

/// Leads through a questionnaire, one question a page. Next and Skip never touch an answer, so the
/// way back is the same pages with the same answers.
public final class Wizard {
  private final Questionnaire questionnaire;
  private final Optional<Guidance> guidance;
  private final Pages pages;

  /// @param guidance what answers lead to; a site's own questionnaire has none
  public Wizard(Questionnaire questionnaire, Optional<Guidance> guidance) {
    this.questionnaire = questionnaire;
    this.guidance = guidance;
    this.pages = new Pages(questionnaire);
  }

  public Questionnaire questionnaire() {
    return questionnaire;
  }

  public Pages pages() {
    return pages;
  }

  /// Whether answers lead to a result.
  public boolean guides() {
    return guidance.isPresent();
  }

  public Progress start() {
    return Progress.start(questionnaire);
  }

  /// What the answers lead to; empty for a site's own questionnaire.
  public Optional<Assessment> assess(Answers answers) {
    return guidance.map(rules -> rules.assess(answers));
  }

  /// The keys of the sources a topic is chosen by; none for a topic the rules do not name.
  public List<String> sources(String topic) {
    return guidance.stream()
        .flatMap(rules -> rules.topics().stream())
        .filter(rule -> rule.topic().equals(topic))
        .flatMap(rule -> rule.sources().stream())
        .toList();
  }

  /// Whether an answer asks for help at once: then nothing else is shown.
  public boolean isEmergency(Answers answers) {
    return assess(answers).filter(Assessment::isEmergency).isPresent();
  }

  /// Without the answers that asked for help at once: they were tapped by mistake.
  public Answers mistaken(Answers answers) {
    Answers left = answers;
    for (Rule.Answered answered : alarms(answers)) {
      left =
          left.with(
              answered.linkId(),
              left.of(answered.linkId()).stream()
                  .filter(
                      value ->
                          !(value instanceof Value.Coding coding
                              && coding.code().equals(answered.code())))
                  .toList());
    }
    return left;
  }

  private List<Rule.Answered> alarms(Answers answers) {
    return assess(answers).stream()
        .flatMap(
            assessment ->
                assessment.cards().stream()
                    .filter(
                        card ->
                            Urgency.of(card).equals(Optional.of(Urgency.EMERGENCY))
                                && assessment.because().containsKey(card))
                    .flatMap(
                        card -> Objects.requireNonNull(assessment.because().get(card)).stream()))
        .toList();
  }

  /// The page whose answer asked for help at once.
  public Optional<Item> alarmed(Answers answers) {
    return alarms(answers).stream()
        .findFirst()
        .flatMap(answered -> questionnaire.item(answered.linkId()));
  }

  /// Whether Next may leave a page: what must be answered is, and what is answered can stand.
  public boolean mayLeave(Item page, Answers answers) {
    return flaws(page, answers).isEmpty();
  }

  /// Why Next may not leave a page. What a visitor can't change holds nobody up.
  public List<Flaw> flaws(Item page, Answers answers) {
    return page.asked().readOnly() ? List.of() : Flaws.of(page, answers.of(page.linkId()));
  }

  /// Whether a page may be left without an answer.
  public boolean maySkip(Item page) {
    return page.isQuestion() && !page.asked().required() && !page.asked().readOnly();
  }

  /// Where Next leads to from a page.
  public Step after(Item page, boolean reviewing, Progress progress) {
    if (isEmergency(progress.answers())) {
      return new Step.Emergency();
    }
    Progress done = progress.passing(page.linkId());
    return reviewing
        ? open(done)
            .<Step>map(open -> new Step.Question(open.linkId(), true))
            .orElseGet(Step.Review::new)
        : pages
            .next(page, done.answers())
            .<Step>map(next -> new Step.Question(next.linkId(), false))
            .orElseGet(Step.Review::new);
  }

  /// Where a visitor goes on who left and came back.
  public Step resume(Progress progress) {
    if (isEmergency(progress.answers())) {
      return new Step.Emergency();
    }
    return open(progress)
        .<Step>map(open -> new Step.Question(open.linkId(), false))
        .orElseGet(Step.Review::new);
  }

  /// The first page that was not passed yet, or has lost the answer it needs.
  private Optional<Item> open(Progress progress) {
    Predicate<Item> passed = progress::isPassed;
    return pages.shown(progress.answers()).stream()
        .filter(passed.negate().or(page -> !mayLeave(page, progress.answers())))
        .findFirst();
  }

  /// The pages before one, in the order they are shown.
  public List<Item> before(Item page, Answers answers) {
    List<Item> before = new ArrayList<>();
    for (Item shown : pages.shown(answers)) {
      if (shown.equals(page)) {
        break;
      }
      before.add(shown);
    }
    return List.copyOf(before);
  }

  /// How much of its part is behind a page, from 0 to 1. On the way forward it never falls.
  public double shareOfPart(Item page) {
    List<Item> part =
        pages.all().stream().filter(other -> pages.part(other) == pages.part(page)).toList();
    return (double) part.indexOf(page) / part.size();
  }
}
