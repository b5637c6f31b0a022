package org.crampwise.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.crampwise.session.Session;
import org.crampwise.speech.Silence;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.keys.Ears;
import org.crampwise.ui.keys.KeyPost;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.voice.Line;
import org.crampwise.ui.voice.Privacy;
import org.crampwise.ui.voice.ReadAloud;
import org.crampwise.ui.voice.Speaker;

/// Wires what stands beside the screens: the voice, the keyboard, the one switch.
final class Assistance {
  private static final Logger LOG = Logger.getLogger(Assistance.class.getName());

  private final Ears ears;
  private final Aids aids;
  private final Display display;
  private final ReadAloud readAloud;
  private Optional<KeyPost> keys = Optional.empty();

  Assistance(
      Supplier<Library> library,
      Supplier<Session> session,
      Navigator navigator,
      FrameController frame,
      Display display,
      Aids aids) {
    this.aids = aids;
    this.display = display;
    Speaker speaker =
        new Speaker(
            aids.voice(),
            aids.forms(),
            Platform::runLater,
            () -> ReadAloud.delivery(session.get().listening()));
    Privacy privacy = new Privacy(library, session, frame::sheets);
    this.ears = new Ears(library, session, navigator, frame, speaker, privacy);
    this.readAloud = new ReadAloud(library, session, navigator, frame, speaker, privacy);
    frame.accompany(readAloud);
  }

  /// Takes the keys of a scene.
  void attend(Scene scene) {
    KeyPost post = KeyPost.on(scene, ears, aids.waits(), display::pxPerMm);
    keys = Optional.of(post);
    ears.frame().accompany(post);
  }

  /// Looks for the voice, and shows at its button whether there is one.
  void findVoice() {
    readAloud.look();
  }

  /// Something has come over the page by itself, or gone.
  void layered() {
    readAloud.layered();
    keys.ifPresent(KeyPost::layered);
  }

  /// Says something that stands nowhere on the glass.
  void say(String words) {
    ears.speaker()
        .say(
            List.of(Line.of(words)),
            ears.library().get().messages().tag(),
            new Speaker.Listener() {
              @Override
              public void failed(Silence why) {
                LOG.warning(why::forStaff);
              }
            });
  }

  boolean isSpeaking() {
    return ears.speaker().isSpeaking();
  }

  /// A visit is over.
  void forget() {
    readAloud.forget();
    keys.ifPresent(KeyPost::forget);
  }

  /// Silence, for good; the keys of the scene are another's.
  void close() {
    keys.ifPresent(KeyPost::leave);
    ears.speaker().close();
  }
}
