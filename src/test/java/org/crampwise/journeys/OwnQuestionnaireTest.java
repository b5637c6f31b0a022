package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.crampwise.app.OwnCheck;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.OwnQuestionnaires;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.response.ResponseCheck;
import org.crampwise.selfcheck.response.ResponseReader;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A site's own questionnaire, with a question of every type, from Home to the saved response.
class OwnQuestionnaireTest extends JourneyTest {
  private final Questionnaire everyType = OwnQuestionnaires.everyType();
  private final List<String> saved = new ArrayList<>();
  private boolean denied;

  @Override
  protected Optional<OwnCheck> own() {
    return Optional.of(new OwnCheck(everyType, Optional.of(this::keep)));
  }

  private Path keep(String json) throws IOException {
    if (denied) {
      throw new AccessDeniedException("/locked/response.json");
    }
    saved.add(json);
    return Path.of("response.json");
  }

  @BeforeEach
  void nothingSaved() {
    saved.clear();
    denied = false;
  }

  private void question(String linkId) {
    fx(() -> composition().navigator().restart(new Screen.Question(linkId)));
    settle();
  }

  private void press(String... keys) {
    for (String key : keys) {
      tap("key-" + key);
    }
  }

  private void letters(String letters) {
    letters.codePoints().forEach(letter -> tap("key-" + letter));
  }

  private List<Value> answer(String linkId) {
    return fx(
        () ->
            session().selfCheck().stream()
                .flatMap(it -> it.answers().of(linkId).stream())
                .toList());
  }

  private boolean mayGoOn() {
    return !((Touchable) get("check-next")).isUnavailable();
  }

  @Test
  void fromHomeToASavedResponse() {
    fx(() -> composition().navigator().restart(new Screen.Home()));
    assertThat(words("home-self-check")).isEqualTo("Before your visit");
    tap("home-self-check");
    assertHere(new Screen.Question("welcome"));
    tap("check-next");
    tap("answer-no");
    tap("check-next");
    assertHere(new Screen.Question("you.last-visit"));
    press("5", "2", "0");
    assertThat(words("entry-line")).isEqualTo("Please add the year.");
    assertThat(mayGoOn()).isFalse();
    press("2", "0", "2", "4");
    assertThat(words("entry-line")).isEqualTo("May 20, 2024");
    tap("check-next");
    press("5");
    assertThat(words("entry-line")).isEqualTo("This is too low. 18 years is the lowest.");
    tap("check-next");
    assertThat(words("bubble-text")).isEqualTo("This is too low. 18 years is the lowest.");
    key(KeyCode.ESCAPE);
    press("2");
    tap("check-next");
    press("minus", "3", "point", "5", "5");
    assertThat(get("entry-value").getAccessibleText()).isEqualTo("Your answer: −3.5");
    tap("check-next");
    tap("check-skip");
    assertHere(new Screen.Question("today.sleep"));
    assertThat(mayGoOn()).isFalse();
    tap("slider-more");
    tap("slider-more");
    tap("check-next");
    tap("answer-sleep");
    tap("answer-food");
    tap("answer-moving");
    assertThat(mayGoOn()).isFalse();
    tap("answer-food");
    tap("check-next");
    tap("answer-3");
    tap("check-next");
    tap("answer-1");
    tap("check-next");
    letters("an");
    assertThat(answer("words.name")).containsExactly(new Value.Text("An"));
    tap("check-next");
    tap("check-skip");
    tap("check-skip");
    tap("check-next");
    assertHere(new Screen.Review(0));
    assertThat(get("review-you-age").getAccessibleText()).contains("52 years");
    assertThat(get("review-you-last-visit").getAccessibleText()).contains("May 20, 2024");
    assertThat(get("review-you-first-visit").getAccessibleText()).contains("Answer: No");
    tap("review-conclude");
    assertHere(new Screen.Response(0));
    tap("response-save");
    assertThat(saved).hasSize(1);
    tap("response-save");
    assertThat(saved).hasSize(1);
    Faults faults = new Faults("response.json");
    ResponseReader.read(saved.getFirst(), faults)
        .ifPresent(response -> ResponseCheck.checkWhole(everyType, response, faults));
    assertThat(faults.all()).isEmpty();
    assertThat(saved.getFirst()).contains("\"valueDecimal\" : -3.5", "Room 4, second floor");
  }

  @Test
  void whatCanNotBeSavedIsSaidPlainly() {
    denied = true;
    fx(() -> composition().navigator().restart(new Screen.Response(0)));
    settle();
    tap("response-save");
    assertThat(words("bubble-text").replace("\u200b", ""))
        .isEqualTo("Not saved: this program may not write /locked/response.json.");
    key(KeyCode.ESCAPE);
    assertThat(((Touchable) get("response-save")).isUnavailable()).isFalse();
  }

  @Test
  void aNumberIsTypedOnAKeyboardToo() {
    question("you.age");
    assertThat(focused()).isEqualTo("entry-value");
    key(KeyCode.DIGIT4);
    key(KeyCode.DIGIT2);
    key(KeyCode.DIGIT7);
    key(KeyCode.BACK_SPACE);
    assertThat(answer("you.age")).containsExactly(new Value.Whole(42));
  }

  @Test
  void theSliderIsDraggedAndMovedByKeys() {
    question("today.sleep");
    assertThat(answer("today.sleep")).isEmpty();
    Node track = get("slider");
    tap("slider");
    assertThat(answer("today.sleep")).containsExactly(new Value.Whole(5));
    drag(track, fx(() -> track.localToScene(track.getLayoutBounds()).getMaxX()));
    assertThat(answer("today.sleep")).containsExactly(new Value.Whole(10));
    key(KeyCode.LEFT);
    assertThat(answer("today.sleep")).containsExactly(new Value.Whole(9));
    key(KeyCode.HOME);
    assertThat(answer("today.sleep")).containsExactly(new Value.Whole(0));
  }

  /// A finger that is down on a node comes to a place in the scene.
  private static void drag(Node node, double x) {
    fx(
        () ->
            Event.fireEvent(
                node,
                new MouseEvent(
                    MouseEvent.MOUSE_DRAGGED,
                    x,
                    5,
                    x,
                    5,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    true,
                    false,
                    false,
                    null)));
    settle();
  }

  @Test
  void wordsHaveCapitalsDigitsAndLimits() {
    question("words.code");
    tap("key-97");
    assertThat(words("key-98")).isEqualTo("b");
    tap("key-shift");
    tap("key-98");
    tap("key-more");
    tap("key-49");
    assertThat(words("entry-line")).isEqualTo("Not in the form asked for.");
    assertThat(mayGoOn()).isFalse();
    tap("key-50");
    assertThat(answer("words.code")).containsExactly(new Value.Text("AB12"));
    assertThat(mayGoOn()).isTrue();
    tap("key-delete");
    assertThat(answer("words.code")).containsExactly(new Value.Text("AB1"));
  }

  @Test
  void whatIsGivenCanBeReadAndNotChanged() {
    question("words.place");
    assertThat(words("check-fixed")).isEqualTo("Room 4, second floor");
    assertThat(mayGoOn()).isTrue();
    assertThat(find("check-skip")).isEmpty();
  }

  @Test
  void itOpensOnItsFirstQuestion() {
    fx(composition()::openQuestionnaire);
    settle();
    assertHere(new Screen.Question("welcome"));
    tap("bar-back");
    assertHere(new Screen.Home());
  }
}
