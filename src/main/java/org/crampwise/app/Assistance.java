package org.crampwise.app;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.crampwise.session.Session;
import org.crampwise.ui.frame.Companion;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.frame.FrameController;
import org.crampwise.ui.keys.Ears;
import org.crampwise.ui.keys.KeyPost;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.voice.Privacy;
import org.crampwise.ui.voice.ReadAloud;
import org.crampwise.ui.voice.Speaker;

/// Wires what stands beside the screens: the voice, the keyboard, the one switch.
final class Assistance {
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
    ears.frame().accompany(Companion.both(readAloud, post));
  }

  /// Looks for the voice, and shows at its button whether there is one.
  void findVoice() {
    readAloud.look();
  }

  boolean isSpeaking() {
    return ears.speaker().isSpeaking();
  }

  /// A visit is over.
  void forget() {
    readAloud.forget();
    keys.ifPresent(KeyPost::forget);
  }

  /// Silence, for good.
  void close() {
    ears.speaker().close();
  }
}
