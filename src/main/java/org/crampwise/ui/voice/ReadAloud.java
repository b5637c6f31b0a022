package org.crampwise.ui.voice;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Side;
import org.crampwise.session.Listening;
import org.crampwise.session.Session;
import org.crampwise.speech.Delivery;
import org.crampwise.speech.Silence;
import org.crampwise.ui.frame.Companion;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.voice.VoicePanel.Deed;
import org.crampwise.ui.voice.VoicePanel.State;

/// Reads the page aloud, from its title to its last button, and marks the sentence being read. It
/// never turns a page; the visitor does, and on the next page of the same thing it goes on.
public final class ReadAloud implements Companion {
  private final Supplier<Library> library;
  private final Supplier<Session> session;
  private final Navigator navigator;
  private final FrameController frame;
  private final Speaker speaker;
  private final Privacy privacy;
  private final VoicePanel panel;
  private final ReadingMark mark = new ReadingMark();
  private State state = State.SILENT;
  private Optional<Screen> page = Optional.empty();

  /// Whether the page that goes was being read.
  private boolean interrupted;

  public ReadAloud(
      Supplier<Library> library,
      Supplier<Session> session,
      Navigator navigator,
      FrameController frame,
      Speaker speaker,
      Privacy privacy) {
    this.library = library;
    this.session = session;
    this.navigator = navigator;
    this.frame = frame;
    this.speaker = speaker;
    this.privacy = privacy;
    this.panel = new VoicePanel(frame.panel(), library, frame::bubbles, this::touched);
    frame.sound().onAction(this::begin);
  }

  /// How a visitor wants it spoken.
  public static Delivery delivery(Listening listening) {
    return new Delivery(listening.rate(), listening.volume());
  }

  /// Reads the page from its beginning, or says why it can't.
  public void begin() {
    speaker.look(
        language(),
        silence -> {
          frame.sound().setUnavailable(silence.isPresent());
          silence.ifPresentOrElse(this::explain, this::open);
        });
  }

  /// Looks for a voice, and shows at the button whether there is one.
  public void look() {
    speaker.look(language(), silence -> frame.sound().setUnavailable(silence.isPresent()));
  }

  /// A visit is over: nothing of it is left.
  public void forget() {
    stop();
    frame.panel().setVisible(false);
    speaker.forget();
  }

  /// Something has come over the page by itself: says it, to whoever has the voice at hand.
  public void layered() {
    if (frame.panel().isVisible()) {
      speaker.say(
          PageLines.of(frame.panel().getScene(), library.get()),
          language(),
          new Speaker.Listener() {});
    }
  }

  private void open() {
    boolean folded = state != State.SILENT && !frame.panel().isVisible();
    if (!frame.panel().isVisible()) {
      frame.panel().setVisible(true);
      show(state);
    }
    if (!folded) {
      navigator.refresh();
      ask();
    }
  }

  private void ask() {
    page.filter(privacy::asksBefore).ifPresentOrElse(_ -> privacy.ask(this::read), this::read);
  }

  private void read() {
    speaker.say(
        PageLines.of(frame.panel().getScene(), library.get()),
        language(),
        new Follower(mark, this::ended, this::explain));
    show(State.READING);
  }

  private void ended() {
    mark.remove();
    show(State.SILENT);
  }

  private void touched(Deed deed) {
    switch (deed) {
      case MAIN -> {
        switch (state) {
          case SILENT -> ask();
          case READING -> {
            speaker.pause();
            show(State.PAUSED);
          }
          case PAUSED -> {
            speaker.resume();
            show(State.READING);
          }
        }
      }
      case REPEAT -> {
        if (speaker.isIdle()) {
          ask();
        } else {
          speaker.repeat();
          show(State.READING);
        }
      }
      case SLOWER -> adjust(Delivery::slower);
      case FASTER -> adjust(Delivery::faster);
      case QUIETER -> adjust(Delivery::quieter);
      case LOUDER -> adjust(Delivery::louder);
      case STOP -> {
        stop();
        frame.panel().setVisible(false);
        navigator.refresh();
      }
    }
  }

  private void adjust(UnaryOperator<Delivery> change) {
    Listening now = session.get().listening();
    Delivery wanted = change.apply(delivery(now));
    session.get().listening(now.with(wanted.rate(), wanted.volume()));
    speaker.adjust();
    show(state);
  }

  private void stop() {
    speaker.hush();
    mark.remove();
    state = State.SILENT;
  }

  @Override
  public void leaves() {
    interrupted = state == State.READING;
    stop();
    if (!frame.panel().isManaged() && !page.equals(navigator.current())) {
      frame.panel().setVisible(false);
    }
  }

  @Override
  public void shows(Screen screen) {
    boolean goOn = interrupted && page.filter(before -> PageLines.goOn(before, screen)).isPresent();
    interrupted = false;
    page = Optional.of(screen);
    frame.sound().setUnavailable(speaker.silence(language()).isPresent());
    show(State.SILENT);
    if (goOn) {
      ask();
    }
  }

  private void show(State now) {
    state = now;
    frame.sound().setChosen(now != State.SILENT);
    if (frame.panel().isVisible()) {
      panel.show(
          now, delivery(session.get().listening()), frame.isBarWide() ? Side.LEFT : Side.TOP);
    }
  }

  private void explain(Silence why) {
    frame.sound().setUnavailable(true);
    frame.bubbles().reason(library.get().text(reason(why)), frame.sound());
  }

  /// The key of the words that tell a visitor why there is no voice.
  public static String reason(Silence why) {
    return switch (why) {
      case Silence.SwitchedOff _, Silence.NoProgram _, Silence.Broken _ -> "bar.sound.none";
      case Silence.NoVoice _ -> "voice.none.language";
      case Silence.NoSoundDevice _ -> "voice.none.sound";
    };
  }

  private String language() {
    return library.get().messages().tag();
  }
}
