package org.crampwise.speech;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import org.crampwise.thread.OwnThread;

/// Reads passages aloud, sentence by sentence, on a thread of its own: whoever calls never waits.
public final class Narrator implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Narrator.class.getName());
  private static final Speaking NOTHING = () -> {};

  private enum State {
    SILENT,
    READING,
    PAUSED
  }

  private final Voice voice;
  private final SpokenForms forms;
  private final Consumer<Narration> listener;
  private final OwnThread own;

  private Script script = Script.EMPTY;
  private State state = State.SILENT;
  private Delivery delivery;
  private Speaking speaking = NOTHING;

  /// Rises with whatever begins or ends: what was begun before is no longer listened to.
  private long turn;

  /// @param delivery to begin with
  /// @param listener is told on the narrator's thread
  public static Narrator start(
      Voice voice, SpokenForms forms, Delivery delivery, Consumer<Narration> listener) {
    return new Narrator(voice, forms, delivery, listener, OwnThread.start("narrator"));
  }

  Narrator(
      Voice voice,
      SpokenForms forms,
      Delivery delivery,
      Consumer<Narration> listener,
      OwnThread own) {
    this.voice = voice;
    this.forms = forms;
    this.delivery = delivery;
    this.listener = listener;
    this.own = own;
  }

  /// Reads these from their beginning, instead of whatever is being read.
  public void read(List<Passage> passages) {
    List<Passage> wanted = List.copyOf(passages);
    run(
        () -> {
          hush();
          begin(Script.of(wanted));
        });
  }

  /// Silence, until it is resumed.
  public void pause() {
    run(
        () -> {
          if (state == State.READING) {
            hush();
            state = State.PAUSED;
            listener.accept(new Narration.Paused(script.passage()));
          }
        });
  }

  /// Goes on after a pause, from the beginning of the sentence.
  public void resume() {
    run(
        () -> {
          if (state == State.PAUSED) {
            begin(script);
          }
        });
  }

  /// Reads the passage once more; when all is read, the last one.
  public void repeat() {
    move(Script::samePassage);
  }

  /// Goes on with the next passage; after the last one all is read.
  public void next() {
    move(Script::nextPassage);
  }

  /// Goes back to the passage before; from the first one to its beginning.
  public void previous() {
    move(Script::previousPassage);
  }

  /// Goes on otherwise, from the beginning of the sentence if something is being read.
  public void adjust(UnaryOperator<Delivery> change) {
    run(
        () -> {
          Delivery changed = change.apply(delivery);
          boolean other = !changed.equals(delivery);
          delivery = changed;
          listener.accept(new Narration.Adjusted(delivery));
          if (other && state == State.READING) {
            hush();
            begin(script);
          }
        });
  }

  public void slower() {
    adjust(Delivery::slower);
  }

  public void faster() {
    adjust(Delivery::faster);
  }

  public void quieter() {
    adjust(Delivery::quieter);
  }

  public void louder() {
    adjust(Delivery::louder);
  }

  /// Ends reading. What was read last can still be repeated.
  public void stop() {
    run(this::end);
  }

  /// As [#stop()], and forgets what was read and how: a visit is over.
  ///
  /// @param usual how to read to the next visitor
  public void forget(Delivery usual) {
    run(
        () -> {
          end();
          script = Script.EMPTY;
          delivery = usual;
        });
  }

  /// Silence, for good. The voice itself is not closed.
  @Override
  public void close() {
    run(this::hush);
    own.close();
  }

  private void end() {
    hush();
    if (state != State.SILENT) {
      state = State.SILENT;
      listener.accept(new Narration.Stopped());
    }
  }

  private void move(UnaryOperator<Script> way) {
    run(
        () -> {
          if (!script.isEmpty()) {
            hush();
            begin(way.apply(script));
          }
        });
  }

  private void begin(Script from) {
    script = from;
    state = State.READING;
    sentence();
  }

  private void sentence() {
    if (script.atEnd()) {
      state = State.SILENT;
      listener.accept(new Narration.Finished());
      return;
    }
    switch (voice.look()) {
      case Found.Nothing(Silence why) -> fail(why);
      case Found.Engine found ->
          found
              .silence(script.passage().language())
              .ifPresentOrElse(this::fail, () -> sentence(found.engine()));
    }
  }

  private void sentence(SpeechEngine engine) {
    Passage passage = script.passage();
    Sentences.Range range = script.range();
    String spoken = forms.spoken(range.of(passage.text()), passage.language());
    listener.accept(new Narration.Sentence(passage, range.start(), range.end()));
    long mine = ++turn;
    speaking =
        engine.say(
            new Utterance(spoken, passage.language(), delivery),
            ending -> run(() -> inTurn(mine, () -> ended(ending))));
  }

  private void ended(Ending ending) {
    speaking = NOTHING;
    switch (ending) {
      case Ending.Said() -> goOn();
      case Ending.Stopped() -> end();
      case Ending.Failed(Silence why) -> fail(why);
    }
  }

  private void goOn() {
    Script next = script.nextSentence();
    boolean rest = !next.atEnd() && next.at() != script.at();
    Passage said = script.passage();
    script = next;
    if (rest) {
      long mine = ++turn;
      own.later(said.kind().pause(), () -> guarded(() -> inTurn(mine, this::sentence)));
    } else {
      sentence();
    }
  }

  private void inTurn(long mine, Runnable task) {
    if (mine == turn) {
      task.run();
    }
  }

  private void hush() {
    turn++;
    speaking.stop();
    speaking = NOTHING;
  }

  private void fail(Silence why) {
    turn++;
    state = State.SILENT;
    listener.accept(new Narration.Failed(why));
  }

  private void run(Runnable task) {
    own.run(() -> guarded(task));
  }

  /// A fault here costs the voice, not the thread; what was to be said stays out of the log.
  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      String where =
          Arrays.stream(e.getStackTrace()).limit(1).map(" at %s"::formatted).collect(joining());
      String what = e.getClass().getSimpleName() + where;
      LOG.severe(() -> "Reading aloud failed: " + what);
      fail(new Silence.Broken("The narrator", "It ended with " + what + "."));
    }
  }
}
