package org.crampwise.app;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Group;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.navigation.Subject;

/// Screens by the names of the command line: `Home`, `Topic:magnesium`, `Topic:magnesium:3`,
/// `Foods:magnesium`, `Stretch:calf:2`, `Help`, `Sources`, `Decks:vitamins`,
/// `Question:cramp.where`, `Review`, `Emergency`, `Result`, `Response`, `HandOut:magnesium`,
/// `HandOut`, `Counter:magnesium`, `Counter`.
final class ScreenName {
  private ScreenName() {}

  /// The screen of a name; empty for a name that is none.
  static Optional<Screen> parse(String name) {
    String[] parts = name.split(":", -1);
    String what = parts.length > 1 ? parts[1] : "";
    int number =
        parts.length > 2 && parts[2].matches("[0-9]{1,3}") ? Integer.parseInt(parts[2]) : 1;
    int index = Math.max(0, number - 1);
    return switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "attract" -> Optional.of(new Screen.Attract());
      case "home" -> Optional.of(new Screen.Home());
      case "decks" ->
          java.util.Arrays.stream(Group.values())
              .filter(group -> group.id().equals(what))
              .findFirst()
              .map(Screen.Decks::new);
      case "topic" ->
          what.isEmpty() ? Optional.empty() : Optional.of(new Screen.Topic(what, index, 0));
      case "foods" -> what.isEmpty() ? Optional.empty() : Optional.of(new Screen.Foods(what));
      case "stretch" ->
          what.isEmpty() ? Optional.empty() : Optional.of(new Screen.Stretch(what, index));
      case "help" -> Optional.of(new Screen.Help(0));
      case "sources" -> Optional.of(new Screen.Sources(0));
      case "question" ->
          what.isEmpty() ? Optional.empty() : Optional.of(new Screen.Question(what, index, false));
      case "review" -> Optional.of(new Screen.Review(0));
      case "emergency" -> Optional.of(new Screen.Emergency());
      case "result" -> Optional.of(new Screen.Result(0));
      case "closed" -> Optional.of(new Screen.Closed(LocalTime.of(8, 30)));
      case "outofservice" -> Optional.of(new Screen.OutOfService());
      case "cleaning" -> Optional.of(new Screen.Cleaning());
      case "handout" -> Optional.of(new Screen.HandOut(subject(what), index));
      case "counter" -> Optional.of(new Screen.Counter(subject(what), index, false));
      case "calibration" -> Optional.of(new Screen.Calibration());
      case "staffgate" -> Optional.of(new Screen.StaffGate());
      case "staff" -> StaffPage.of(what.isEmpty() ? "overview" : what).map(Screen.Staff::new);
      case "displaytest" -> Optional.of(new Screen.DisplayTest(index));
      case "touchtest" -> Optional.of(new Screen.TouchTest());
      case "response" -> Optional.of(new Screen.Response(0));
      default -> Optional.empty();
    };
  }

  /// A deck; without one, the result.
  private static Subject subject(String what) {
    return what.isEmpty() || what.equals("result") ? new Subject.Result() : new Subject.Deck(what);
  }

  /// The screen of a name, if this content has it.
  ///
  /// @param pack asked only for a screen that it could lack; so is the wizard
  ///
  /// @throws WrongUse if not
  static Screen find(String name, Supplier<ContentPack> pack, Supplier<Optional<Wizard>> wizard) {
    return parse(name)
        .filter(screen -> isIn(pack, wizard, screen))
        .orElseThrow(() -> new WrongUse("There is no screen " + name + "."));
  }

  private static boolean isIn(
      Supplier<ContentPack> pack, Supplier<Optional<Wizard>> wizard, Screen screen) {
    return switch (screen) {
      case Screen.Topic topic ->
          pack.get()
              .deck(topic.deck())
              .filter(deck -> topic.card() < deck.cards().size())
              .isPresent();
      case Screen.HandOut handOut -> has(handOut.subject(), pack, wizard);
      case Screen.Counter counter -> has(counter.subject(), pack, wizard);
      case Screen.Foods foods -> !pack.get().foodsOf(foods.nutrient()).isEmpty();
      case Screen.Stretch stretch ->
          pack.get()
              .stretch(stretch.stretch())
              .filter(found -> stretch.step() < found.steps().size())
              .isPresent();
      case Screen.Apart _, Screen.Home _, Screen.Decks _, Screen.Help _, Screen.Sources _ -> true;
      case Screen.Question question ->
          wizard
              .get()
              .filter(
                  check ->
                      check.pages().all().stream()
                          .anyMatch(page -> page.linkId().equals(question.linkId())))
              .isPresent();
      case Screen.Review _ -> wizard.get().isPresent();
      case Screen.Response _ -> wizard.get().filter(check -> !check.guides()).isPresent();
      case Screen.Emergency _, Screen.Result _ -> wizard.get().filter(Wizard::guides).isPresent();
      case Screen.Trouble _ -> false;
    };
  }

  private static boolean has(
      Subject subject, Supplier<ContentPack> pack, Supplier<Optional<Wizard>> wizard) {
    return switch (subject) {
      case Subject.Deck deck -> pack.get().deck(deck.id()).isPresent();
      case Subject.Result _ -> wizard.get().filter(Wizard::guides).isPresent();
    };
  }
}
