package org.crampwise.ui.counting;

import java.util.Optional;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;

/// Screens by the names they are counted under. A page is a kind of page and its topic: no card, no
/// step, and of the self-check nothing but that it was opened.
public final class CountedPage {
  /// Questions, their review, the cards for help and the result: one page.
  public static final String SELF_CHECK = "self-check";

  private CountedPage() {}

  /// Empty for what no visitor opens.
  public static Optional<String> of(Screen screen) {
    return switch (screen) {
      case Screen.Home _ -> Optional.of("home");
      case Screen.Decks decks -> Optional.of("decks-" + decks.group().id());
      case Screen.Topic topic -> Optional.of("topic-" + topic.deck());
      case Screen.Foods foods -> Optional.of("foods-" + foods.nutrient());
      case Screen.Stretch stretch -> Optional.of("stretch-" + stretch.stretch());
      case Screen.Help _ -> Optional.of("help");
      case Screen.Sources _ -> Optional.of("sources");
      case Screen.HandOut handOut -> Optional.of(handOut(handOut.subject()));
      case Screen.Counter counter -> Optional.of(handOut(counter.subject()));
      case Screen.Question _,
          Screen.Review _,
          Screen.Emergency _,
          Screen.Result _,
          Screen.Response _ ->
          Optional.of(SELF_CHECK);
      case Screen.Apart _, Screen.Trouble _ -> Optional.empty();
    };
  }

  /// What was taken home of a result is not told apart from the self-check.
  private static String handOut(Subject subject) {
    return switch (subject) {
      case Subject.Deck deck -> "handout-" + deck.id();
      case Subject.Result _ -> SELF_CHECK;
    };
  }
}
