package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.crampwise.app.Aids;
import org.crampwise.app.Composition;
import org.crampwise.app.Resting;
import org.crampwise.ui.HandWaits;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.LoggedVoice;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a visit nothing of it is in memory: not the session, not an answer, not what the answers
/// led to. Looked for in a dump of the whole heap, after one visitor who finished and another who
/// walked away.
@Tag("every-size")
class NothingRemainsTest extends JourneyTest {
  /// What is a visitor's own, by the names of the classes, and all that stands in them.
  private static final List<String> OWN =
      List.of(
          "org.crampwise.session.Session",
          "org.crampwise.session.Plate",
          "org.crampwise.session.Eater",
          "org.crampwise.selfcheck.Progress",
          "org.crampwise.selfcheck.Answers",
          "org.crampwise.selfcheck.Assessment",
          "org.crampwise.selfcheck.response.",
          "org.crampwise.ui.selfcheck.",
          "org.crampwise.ui.result.",
          "org.crampwise.handout.");

  private static final String SESSION = "org.crampwise.session.Session";
  private static final String ANSWERS = "org.crampwise.selfcheck.Answers";
  private static final String RESULT = "org.crampwise.selfcheck.Assessment";

  private final HandWaits waits = new HandWaits();
  private final LoggedVoice voice = new LoggedVoice();

  @TempDir private Path folder;

  @Override
  protected Aids aids() {
    return voice.aids(waits);
  }

  @Override
  protected void prepare(Composition composition) {
    composition.leaveUnattended(Resting.always());
  }

  /// One that holds nothing is made once for all; one that holds something keeps that alive, and
  /// that is counted.
  private Map<String, Integer> living() throws IOException, InterruptedException {
    settle();
    return HeapDump.living(
        folder, name -> OWN.stream().anyMatch(name::startsWith) && !name.contains("$$Lambda"));
  }

  @Test
  void ofAVisitNothing() throws IOException, InterruptedException {
    // What is made once for all visitors is made now.
    fx(() -> composition().wizard().orElseThrow().start());
    Map<String, Integer> before = living();
    assertThat(before).as("the visit that may begin").containsKey(SESSION);

    checkOneself();
    Map<String, Integer> meanwhile = living();
    assertThat(meanwhile.getOrDefault(ANSWERS, 0)).isGreaterThan(before.getOrDefault(ANSWERS, 0));
    assertThat(meanwhile.getOrDefault(RESULT, 0)).isGreaterThan(before.getOrDefault(RESULT, 0));
    fire("result-clear");
    assertHere(new Screen.Attract());
    Map<String, Integer> finished = living();

    checkOneself();
    clock.stop();
    fx(
        () ->
            IntStream.range(0, 600)
                .forEach(
                    _ -> {
                      clock.pass(Duration.ofSeconds(1));
                      waits.pass(Duration.ofSeconds(1));
                    }));
    settle();
    assertHere(new Screen.Attract());
    assertThat(more(before, finished)).as("after a visitor who finished").isEmpty();
    assertThat(more(before, living())).as("after a visitor who walked away").isEmpty();
  }

  /// Of which classes there are more now. Of other walks in this program there may be less.
  private static Map<String, Integer> more(Map<String, Integer> before, Map<String, Integer> now) {
    Map<String, Integer> more = new TreeMap<>(now);
    more.entrySet().removeIf(each -> each.getValue() <= before.getOrDefault(each.getKey(), 0));
    return more;
  }

  /// From the poster to the result, by way of whatever is asked, with the page read aloud.
  private void checkOneself() {
    fire("attract-begin");
    fire("home-self-check");
    while (here() instanceof Screen.Question question) {
      answer();
      while (here() instanceof Screen.Question now && now.linkId().equals(question.linkId())) {
        fire("check-next");
      }
    }
    assertHere(new Screen.Review(0));
    while (find("review-conclude").isEmpty()) {
      fire("next");
    }
    fire("review-conclude");
    assertThat(here()).isInstanceOf(Screen.Result.class);
    voice.forget();
    fire("bar-sound");
    find("voice-notice-yes").ifPresent(_ -> fire("voice-notice-yes"));
    until("the result is read", () -> !voice.said().isEmpty() && !composition().isSpeaking());
  }

  /// None of these, or No; else the first answer there is.
  private void answer() {
    List<String> ids =
        fx(
            () ->
                visible(scene().getRoot(), node -> Optional.ofNullable(node.getId()).isPresent())
                    .stream()
                    .map(Node::getId)
                    .filter(id -> id.startsWith("answer-"))
                    .toList());
    ids.stream()
        .filter(id -> id.equals("answer-none") || id.equals("answer-no"))
        .findFirst()
        .or(() -> ids.stream().findFirst())
        .ifPresent(this::fire);
  }

  private void fire(String id) {
    fx(() -> ((Touchable) get(id)).fire());
    settle();
  }
}
