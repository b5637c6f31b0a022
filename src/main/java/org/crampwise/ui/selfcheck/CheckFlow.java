package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.crampwise.content.Caution;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Progress;
import org.crampwise.selfcheck.Spoken;
import org.crampwise.selfcheck.Step;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.session.Session;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;

/// Takes a visitor through the self-check: keeps what is answered in the session, and turns to the
/// page that comes next.
public final class CheckFlow {
  /// The question whose answers are the medicines to mention.
  private static final String MEDICINES = "health.medicines";

  private final Wizard wizard;
  private final Supplier<Session> session;
  private final Navigator navigator;

  public CheckFlow(Wizard wizard, Supplier<Session> session, Navigator navigator) {
    this.wizard = wizard;
    this.session = session;
    this.navigator = navigator;
  }

  public Wizard wizard() {
    return wizard;
  }

  public Progress progress() {
    return session.get().selfCheck().orElseGet(wizard::start);
  }

  public Answers answers() {
    return progress().answers();
  }

  /// Opens it where the visitor left it; Back then leads through the questions before.
  public void open() {
    Step step = wizard.resume(progress());
    List<Item> before =
        switch (step) {
          case Step.Question question -> wizard.before(page(question.linkId()), answers());
          case Step.Review _ -> wizard.pages().shown(answers());
          case Step.Emergency _ -> {
            Item alarmed = wizard.alarmed(answers()).orElseThrow();
            List<Item> way = new ArrayList<>(wizard.before(alarmed, answers()));
            way.add(alarmed);
            yield way;
          }
        };
    navigator.show(
        before.stream().map(item -> new Screen.Question(item.linkId())).toList(), screen(step));
  }

  /// Keeps other answers. What asks for help at once is shown at once.
  ///
  /// @return the questions whose answers were dropped, because they are not asked any more
  public List<Item> answer(Answers changed) {
    Progress before = progress();
    keep(before.with(changed));
    if (wizard.isEmergency(changed)) {
      navigator.show(new Screen.Emergency());
    }
    return changed.droppedSince(before.answers()).stream()
        .flatMap(linkId -> wizard.questionnaire().item(linkId).stream())
        .toList();
  }

  /// Goes on from a question.
  public void next(Item page, boolean reviewing) {
    Step step = wizard.after(page, reviewing, progress());
    keep(progress().passing(page.linkId()));
    boolean returned =
        step instanceof Step.Review && reviewing && navigator.backTo(Screen.Review.class);
    if (!returned) {
      navigator.show(screen(step));
    }
  }

  /// Takes the emergency answer back; the question is shown again.
  public void mistake() {
    undoAlarm();
    navigator.back();
  }

  /// Takes the emergency answer back.
  public void undoAlarm() {
    keep(progress().with(wizard.mistaken(answers())));
  }

  /// Opens a question from the review.
  public void change(Item page) {
    navigator.show(new Screen.Question(page.linkId(), 0, true));
  }

  /// From the review to the result, or of a site's own questionnaire to the response; or to a
  /// question that has lost the answer it needs.
  public void conclude() {
    switch (wizard.resume(progress())) {
      case Step.Question question ->
          navigator.show(new Screen.Question(question.linkId(), 0, true));
      case Step.Emergency _ -> navigator.show(new Screen.Emergency());
      case Step.Review _ ->
          navigator.show(wizard.guides() ? new Screen.Result(0) : new Screen.Response(0));
    }
  }

  public Optional<Assessment> assessment() {
    return wizard.assess(answers());
  }

  /// The answers that name a medicine, in words: to be mentioned.
  public List<String> medicines(String language) {
    Spoken spoken = new Spoken(wizard.questionnaire(), language);
    return wizard.questionnaire().item(MEDICINES).stream()
        .flatMap(
            item ->
                answers().of(MEDICINES).stream()
                    .filter(value -> item.option(value).filter(it -> !it.exclusive()).isPresent())
                    .flatMap(value -> spoken.answer(item, value).stream()))
        .toList();
  }

  /// The page of a linkId.
  ///
  /// @throws IllegalArgumentException when there is none
  Item page(String linkId) {
    return wizard
        .questionnaire()
        .item(linkId)
        .orElseThrow(() -> new IllegalArgumentException("There is no question " + linkId));
  }

  /// Puts a made-up visitor here.
  public void rehearse(Progress visitor) {
    keep(visitor);
  }

  private void keep(Progress progress) {
    Set<Caution> cautions =
        wizard.assess(progress.answers()).map(Assessment::cautions).orElse(Set.of());
    session.get().selfCheck(progress, cautions);
  }

  private static Screen screen(Step step) {
    return switch (step) {
      case Step.Question question ->
          new Screen.Question(question.linkId(), 0, question.reviewing());
      case Step.Review _ -> new Screen.Review(0);
      case Step.Emergency _ -> new Screen.Emergency();
    };
  }
}
