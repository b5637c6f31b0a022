package org.crampwise.ui.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Flaws;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Numbers;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.PartialDate;
import org.crampwise.selfcheck.Progress;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;

/// Made-up visitors, so that the pages of the self-check can be looked at without walking there:
/// one who has answered nothing, one who has ticked all there is, and one in an emergency.
public final class Rehearsal {
  private final Wizard wizard;
  private Optional<Progress> everything = Optional.empty();

  public Rehearsal(Wizard wizard) {
    this.wizard = wizard;
  }

  /// Where a visitor would stand to see a screen; empty where it makes no difference.
  public Optional<Progress> of(Screen screen) {
    return switch (screen) {
      case Screen.Question _ -> Optional.of(wizard.start());
      case Screen.Review _, Screen.Result _, Screen.Response _ -> Optional.of(all());
      case Screen.HandOut(Subject.Result _, int _) -> Optional.of(all());
      case Screen.Counter(Subject.Result _, int _, boolean _) -> Optional.of(all());
      case Screen.Emergency _ -> Optional.of(emergency());
      case Screen.Apart _,
          Screen.Home _,
          Screen.Decks _,
          Screen.Topic _,
          Screen.Foods _,
          Screen.Stretch _,
          Screen.Help _,
          Screen.Sources _,
          Screen.HandOut _,
          Screen.Counter _,
          Screen.Trouble _ ->
          Optional.empty();
    };
  }

  /// Whoever ticks every answer that does not end the check, and of two that exclude each other the
  /// one that leads to more questions.
  public Progress all() {
    return everything.orElseGet(
        () -> {
          Progress made = walk();
          everything = Optional.of(made);
          return made;
        });
  }

  private Progress walk() {
    Progress progress = wizard.start();
    Optional<Item> page = wizard.pages().first(progress.answers());
    while (page.isPresent()) {
      Item item = page.orElseThrow();
      progress =
          progress.with(
              item.type().isChoice()
                  ? most(item, progress.answers())
                  : sample(item, progress.answers()));
      progress = progress.passing(item.linkId());
      page = wizard.pages().next(item, progress.answers());
    }
    return progress;
  }

  /// Any answer that can stand, where it is not picked from a list.
  private static Answers sample(Item item, Answers before) {
    Optional<Value> limit = item.asked().limits().most().or(item.asked().limits()::least);
    Optional<Value> answer =
        switch (item.type()) {
          case GROUP, DISPLAY, CHOICE, OPEN_CHOICE -> Optional.empty();
          case BOOLEAN -> Optional.of(new Value.Truth(true));
          case INTEGER, DECIMAL, QUANTITY ->
              Optional.of(limit.orElseGet(() -> Numbers.value(item, BigDecimal.TEN)));
          case DATE ->
              Optional.of(limit.orElseGet(() -> new Value.Date(new PartialDate(2000, 2, 29))));
          case STRING, TEXT -> Optional.of(new Value.Text("Abc def"));
        };
    return answer
        .filter(value -> !item.asked().readOnly() && Flaws.of(item, List.of(value)).isEmpty())
        .map(value -> before.with(item.linkId(), List.of(value)))
        .orElse(before);
  }

  private Answers most(Item item, Answers before) {
    List<Value> calm =
        item.asked().options().stream()
            .filter(option -> !option.exclusive() || !item.asked().repeats())
            .map(Option::value)
            .filter(value -> !wizard.isEmergency(before.with(item.linkId(), List.of(value))))
            .limit(item.asked().limits().mostAnswers().orElse(Integer.MAX_VALUE))
            .toList();
    if (item.asked().repeats() && !calm.isEmpty()) {
      return before.with(item.linkId(), calm);
    }
    return item.asked().options().stream()
        .map(option -> before.with(item.linkId(), List.of(option.value())))
        .filter(answers -> !wizard.isEmergency(answers))
        .max(Comparator.comparingInt(answers -> wizard.pages().shown(answers).size()))
        .orElse(before);
  }

  private Progress emergency() {
    Progress start = wizard.start();
    return wizard.pages().first(start.answers()).stream()
        .flatMap(
            first ->
                first.asked().options().stream()
                    .map(option -> start.answers().with(first.linkId(), List.of(option.value()))))
        .filter(wizard::isEmergency)
        .findFirst()
        .map(start::with)
        .orElse(start);
  }
}
