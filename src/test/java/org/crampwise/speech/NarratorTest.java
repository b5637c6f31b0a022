package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampwise.speech.Passage.Kind;
import org.crampwise.thread.HandThread;
import org.junit.jupiter.api.Test;

class NarratorTest {
  private static final Passage TITLE = new Passage("title", "Cramps", "en", Kind.TITLE);
  private static final Passage TEXT =
      new Passage("text", "A cramp hurts. It passes.", "en", Kind.TEXT);
  private static final Passage NEXT = new Passage("next", "Next", "en", Kind.OPTION);
  private static final List<Passage> PAGE = List.of(TITLE, TEXT, NEXT);

  private final FakeEngine engine = new FakeEngine("en");
  private final HandThread own = new HandThread();
  private final List<Narration> told = new ArrayList<>();
  private final Narrator narrator = narrator(engine.voice());

  private Narrator narrator(Voice voice) {
    SpokenForms shout = (text, language) -> text.toUpperCase(Locale.forLanguageTag(language));
    return new Narrator(voice, shout, Delivery.USUAL, told::add, own);
  }

  private void read(List<Passage> passages) {
    narrator.read(passages);
    own.turn();
  }

  /// Says what is being said to its end, and waits until the next begins.
  private void said() {
    engine.end(new Ending.Said());
    own.elapse();
  }

  private void does(Runnable action) {
    action.run();
    own.turn();
  }

  @Test
  void readsSentenceBySentence() {
    read(PAGE);
    while (engine.speaking()) {
      said();
    }

    assertThat(engine.texts()).containsExactly("CRAMPS", "A CRAMP HURTS.", "IT PASSES.", "NEXT");
    assertThat(told)
        .containsExactly(
            new Narration.Sentence(TITLE, 0, 6),
            new Narration.Sentence(TEXT, 0, 14),
            new Narration.Sentence(TEXT, 15, 25),
            new Narration.Sentence(NEXT, 0, 4),
            new Narration.Finished());
    assertThat(own.waits()).containsExactly(Kind.TITLE.pause(), Kind.TEXT.pause());
  }

  @Test
  void isSilentBetweenPassages() {
    read(PAGE);
    engine.end(new Ending.Said());
    own.turn();

    assertThat(Kind.TITLE.pause()).isGreaterThan(Duration.ZERO);
    assertThat(engine.texts()).containsExactly("CRAMPS");
  }

  @Test
  void doesNothingBeforeItsThreadTurns() {
    narrator.read(PAGE);

    assertThat(engine.texts()).isEmpty();
  }

  @Test
  void nothingToReadIsReadAtOnce() {
    read(List.of(new Passage("line", "—", "en", Kind.TEXT)));

    assertThat(told).containsExactly(new Narration.Finished());
  }

  @Test
  void resumesFromTheBeginningOfTheSentence() {
    read(List.of(TEXT));
    said();
    does(narrator::pause);
    assertThat(engine.speaking()).isFalse();
    assertThat(told.getLast()).isEqualTo(new Narration.Paused(TEXT));

    does(narrator::resume);

    assertThat(engine.texts()).containsExactly("A CRAMP HURTS.", "IT PASSES.", "IT PASSES.");
  }

  @Test
  void aPauseBetweenPassagesHoldsTheNextBack() {
    read(PAGE);
    engine.end(new Ending.Said());
    does(narrator::pause);
    own.elapse();
    assertThat(engine.texts()).containsExactly("CRAMPS");

    does(narrator::resume);

    assertThat(engine.texts()).containsExactly("CRAMPS", "A CRAMP HURTS.");
  }

  @Test
  void onlyWhatIsReadCanBePausedAndOnlyWhatIsPausedResumed() {
    does(narrator::pause);
    does(narrator::resume);
    read(PAGE);
    does(narrator::resume);

    assertThat(told).containsExactly(new Narration.Sentence(TITLE, 0, 6));
  }

  @Test
  void repeatsThePassage() {
    read(List.of(TEXT, NEXT));
    said();
    does(narrator::repeat);

    assertThat(engine.texts()).containsExactly("A CRAMP HURTS.", "IT PASSES.", "A CRAMP HURTS.");
  }

  @Test
  void repeatsTheLastPassageWhenAllIsRead() {
    read(List.of(TITLE, NEXT));
    said();
    said();
    does(narrator::repeat);

    assertThat(engine.texts()).containsExactly("CRAMPS", "NEXT", "NEXT");
  }

  @Test
  void goesToTheNextPassageAndBack() {
    read(PAGE);
    does(narrator::next);
    does(narrator::next);
    does(narrator::previous);
    does(narrator::previous);
    does(narrator::previous);

    assertThat(engine.texts())
        .containsExactly("CRAMPS", "A CRAMP HURTS.", "NEXT", "A CRAMP HURTS.", "CRAMPS", "CRAMPS");
    assertThat(engine.stopped()).isEqualTo(5);
  }

  @Test
  void behindTheLastPassageAllIsRead() {
    read(List.of(TITLE));
    does(narrator::next);
    assertThat(told.getLast()).isEqualTo(new Narration.Finished());

    does(narrator::previous);

    assertThat(engine.texts()).containsExactly("CRAMPS", "CRAMPS");
  }

  @Test
  void withNothingToReadThereIsNothingToMoveIn() {
    does(narrator::next);
    does(narrator::previous);
    does(narrator::repeat);

    assertThat(told).isEmpty();
  }

  @Test
  void anotherPaceBeginsTheSentenceAgain() {
    read(List.of(TEXT));
    does(narrator::slower);
    does(narrator::louder);

    assertThat(engine.heard())
        .extracting(Utterance::delivery)
        .containsExactly(new Delivery(3, 3), new Delivery(2, 3), new Delivery(2, 4));
    assertThat(engine.texts()).containsOnly("A CRAMP HURTS.");
    assertThat(told).contains(new Narration.Adjusted(new Delivery(2, 4)));
  }

  @Test
  void theFirstAndTheLastStepAreKept() {
    read(List.of(TEXT));
    for (int i = 0; i < Delivery.MOST; i++) {
      does(narrator::faster);
      does(narrator::quieter);
    }

    assertThat(told.getLast()).isEqualTo(new Narration.Adjusted(new Delivery(5, 1)));
    assertThat(engine.heard()).hasSize(5);
  }

  @Test
  void anotherPaceBreaksNoSilence() {
    does(narrator::faster);
    read(List.of(TITLE));
    does(narrator::pause);
    does(narrator::faster);

    assertThat(engine.heard()).extracting(Utterance::delivery).containsExactly(new Delivery(4, 3));
    assertThat(told.getLast()).isEqualTo(new Narration.Adjusted(new Delivery(5, 3)));
  }

  @Test
  void somethingElseInterrupts() {
    read(PAGE);
    read(List.of(NEXT));

    assertThat(engine.stopped()).isEqualTo(1);
    assertThat(engine.texts()).containsExactly("CRAMPS", "NEXT");
    assertThat(told).doesNotContain(new Narration.Stopped());
  }

  @Test
  void theEndOfWhatWasInterruptedIsNotListenedTo() {
    read(PAGE);
    engine.end(new Ending.Said()); // told, but the thread does not get to it before
    narrator.read(List.of(NEXT));
    own.elapse();

    assertThat(engine.texts()).containsExactly("CRAMPS", "NEXT");
  }

  @Test
  void stopsAtOnceAndCanStillRepeat() {
    read(PAGE);
    does(narrator::stop);
    does(narrator::stop);
    assertThat(engine.speaking()).isFalse();
    assertThat(told).containsExactly(new Narration.Sentence(TITLE, 0, 6), new Narration.Stopped());

    does(narrator::repeat);

    assertThat(engine.speaking()).isTrue();
  }

  @Test
  void forgetsWhatAVisitorHeardAndHow() {
    read(PAGE);
    does(narrator::faster);
    does(() -> narrator.forget(Delivery.USUAL));
    does(narrator::repeat);
    assertThat(engine.speaking()).isFalse();

    read(List.of(TITLE));

    assertThat(engine.heard().getLast().delivery()).isEqualTo(Delivery.USUAL);
  }

  @Test
  void aVoiceThatFailsIsTold() {
    var why = new Silence.Broken("fake", "It ended.");
    read(PAGE);
    engine.end(new Ending.Failed(why));
    own.elapse();

    assertThat(told.getLast()).isEqualTo(new Narration.Failed(why));
    assertThat(engine.texts()).containsExactly("CRAMPS");
  }

  @Test
  void aVoiceThatIsClosedMeanwhileStops() {
    read(PAGE);
    does(engine::close);

    assertThat(told.getLast()).isEqualTo(new Narration.Stopped());
  }

  @Test
  void aLanguageWithoutAVoiceIsTold() {
    read(List.of(new Passage("title", "Calambres", "es", Kind.TITLE)));

    assertThat(told)
        .containsExactly(new Narration.Failed(new Silence.NoVoice("fake", "es", "Install one.")));
  }

  @Test
  void noVoiceAtAllIsToldAndLookedForAgain() {
    var found = new ArrayList<Found>(List.of(new Found.Nothing(new Silence.NoSoundDevice())));
    found.add(new Found.Engine(engine, ""));
    Narrator late = narrator(new Voice(found::removeFirst));
    late.read(PAGE);
    own.turn();
    assertThat(told).containsExactly(new Narration.Failed(new Silence.NoSoundDevice()));

    late.read(PAGE);
    own.turn();

    assertThat(engine.texts()).containsExactly("CRAMPS");
  }

  @Test
  void aFaultCostsTheVoiceOnly() {
    var broken =
        new Narrator(
            engine.voice(), (text, _) -> text.substring(99), Delivery.USUAL, told::add, own);
    broken.read(PAGE);
    own.turn();

    assertThat(told.getLast()).isInstanceOf(Narration.Failed.class);
  }

  @Test
  void closedItIsSilent() {
    read(PAGE);
    narrator.close();
    own.turn();

    assertThat(engine.speaking()).isFalse();
    assertThat(own.closed()).isTrue();
    assertThat(engine.closed()).isFalse();
  }
}
