package org.crampwise.ui.voice;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.crampwise.session.Session;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.frame.Sheets;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;
import org.crampwise.ui.text.Library;

/// Says, once in a visit and before answers are first heard, that others may hear them too.
public final class Privacy {
  private final Supplier<Library> library;
  private final Supplier<Session> session;
  private final Supplier<Sheets> sheets;

  public Privacy(Supplier<Library> library, Supplier<Session> session, Supplier<Sheets> sheets) {
    this.library = library;
    this.session = session;
    this.sheets = sheets;
  }

  /// Whether a visitor has to be asked first, before a screen is read aloud.
  public boolean asksBefore(Screen screen) {
    return !session.get().listening().warned() && tellsAnswers(screen);
  }

  /// Whether a visitor who answers by ear has to be asked first: each answer is said when it is
  /// chosen.
  public boolean asksBeforeAnswering(Screen screen) {
    return !session.get().listening().warned()
        && (screen instanceof Screen.Question || tellsAnswers(screen));
  }

  /// Whether a screen tells what somebody has answered. An emergency does, and waits for nothing.
  private boolean tellsAnswers(Screen screen) {
    return switch (screen) {
      case Screen.Question question ->
          session.get().selfCheck().stream()
              .anyMatch(check -> !check.answers().of(question.linkId()).isEmpty());
      case Screen.Review _, Screen.Result _, Screen.Response _ -> true;
      case Screen.HandOut handOut -> handOut.subject() instanceof Subject.Result;
      case Screen.Counter counter -> counter.subject() instanceof Subject.Result;
      case Screen.Apart _,
          Screen.Home _,
          Screen.Decks _,
          Screen.Topic _,
          Screen.Foods _,
          Screen.Stretch _,
          Screen.Help _,
          Screen.Sources _,
          Screen.Emergency _,
          Screen.Trouble _ ->
          false;
    };
  }

  /// Asks.
  ///
  /// @param agreed what follows where it may be heard
  public void ask(Runnable agreed) {
    Library words = library.get();
    Label text = new Label(words.text("voice.notice.text"));
    text.setId("voice-notice-text");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    TouchButton yes = new TouchButton("voice-notice-yes", words.text("voice.notice.yes"), "sound");
    yes.getStyleClass().add("lead");
    yes.onAction(
        () -> {
          session.get().listening(session.get().listening().afterWarning());
          sheets.get().close();
          agreed.run();
        });
    sheets
        .get()
        .sheet("voice-notice", words.text("voice.notice.title"), "voice.notice.no", text, yes);
  }
}
