package org.crampwise.ui.voice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.crampwise.speech.Delivery;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.text.Library;

/// The buttons of the voice. They stand at one place, and each stays there while the panel does.
final class VoicePanel {
  /// What a button does.
  enum Deed {
    /// Reads, pauses, or goes on.
    MAIN("pause"),
    REPEAT("repeat"),
    SLOWER("slower"),
    FASTER("faster"),
    QUIETER("quieter"),
    LOUDER("louder"),
    STOP("stop");

    private final String icon;

    Deed(String icon) {
      this.icon = icon;
    }

    private String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How far the voice is, and what the first button does then.
  enum State {
    SILENT("read", "play"),
    READING("pause", "pause"),
    PAUSED("go-on", "play");

    private final String word;
    private final String icon;

    State(String word, String icon) {
      this.word = word;
      this.icon = icon;
    }
  }

  private final Supplier<Library> library;
  private final Supplier<Bubbles> bubbles;
  private final Consumer<Deed> touched;
  private final Map<Deed, TouchButton> buttons = new EnumMap<>(Deed.class);

  /// @param box the buttons are put into
  /// @param touched does what a button is for
  VoicePanel(
      HBox box, Supplier<Library> library, Supplier<Bubbles> bubbles, Consumer<Deed> touched) {
    this.library = library;
    this.bubbles = bubbles;
    this.touched = touched;
    for (Deed deed : Deed.values()) {
      TouchButton button = new TouchButton("voice-" + deed.id(), "", deed.icon);
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.put(deed, button);
      box.getChildren().add(button);
    }
  }

  /// @param iconSide where icons stand to their words
  void show(State state, Delivery delivery, Side iconSide) {
    Library words = library.get();
    buttons.forEach(
        (deed, button) -> {
          boolean main = deed == Deed.MAIN;
          button.setIconSide(iconSide);
          button.setIcon(main ? state.icon : deed.icon);
          button.setText(words.text("voice.do." + (main ? state.word : deed.id())));
          boolean able = able(deed, delivery);
          button.setUnavailable(!able);
          button.onAction(
              able
                  ? () -> touched.accept(deed)
                  : () -> bubbles.get().reason(words.text("voice.limit." + deed.id()), button));
        });
  }

  private static boolean able(Deed deed, Delivery now) {
    return switch (deed) {
      case MAIN, REPEAT, STOP -> true;
      case SLOWER -> !now.slower().equals(now);
      case FASTER -> !now.faster().equals(now);
      case QUIETER -> !now.quieter().equals(now);
      case LOUDER -> !now.louder().equals(now);
    };
  }
}
