package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.session.Session;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.FixedLines;
import org.crampwise.ui.control.SimplerButton;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// Get help now: the whole screen says one thing. Nothing else of the self-check is shown.
public final class EmergencyController implements ScreenController<Screen.Emergency> {
  /// The card for "Not sure": someone near is told first, then the number is called.
  private static final String DOUBT = "E0";

  private final Library library;
  private final Session session;
  private final Navigator navigator;
  private final CheckFlow flow;
  private final Bubbles bubbles;

  @FXML private VBox page;
  @FXML private HBox kind;
  @FXML private VBox first;
  @FXML private HBox call;
  @FXML private Label callWord;
  @FXML private Label number;
  @FXML private Label tell;
  @FXML private VBox signs;
  @FXML private HBox buttons;
  @FXML private SimplerButton simpler;
  @FXML private TouchButton mistake;
  @FXML private VBox lines;

  public EmergencyController(
      Library library, Session session, CheckFlow flow, Navigator navigator, Bubbles bubbles) {
    this.library = library;
    this.session = session;
    this.navigator = navigator;
    this.flow = flow;
    this.bubbles = bubbles;
  }

  /// How large the words stand, and whether they are the simpler ones.
  ///
  /// @param em of the words of a card
  /// @param tellEm of the words that send for someone near
  private record Way(double em, double tellEm, boolean simpler) {}

  @Override
  public void onShow(Screen.Emergency screen, Look look) {
    double margin = look.scale().margin();
    page.setPadding(
        new Insets(
            look.em(look.compact() ? 0.4 : look.narrow() ? 1 : 1.6),
            margin,
            look.em(look.compact() ? 0.3 : 0.8),
            margin));
    page.setSpacing(
        look.em(look.compact() ? 0.35 : look.narrow() ? 0.8 : look.portrait() ? 1.4 : 0.9));
    first.setSpacing(page.getSpacing());
    List<SafetyCard> cards = cards();
    boolean doubt = cards.stream().allMatch(card -> card.code().equals(DOUBT));
    number.setText(library.site().number());
    Type.BOLD.set(number, look.upperEm(numberEm(look)));
    Type.BOLD.set(callWord, look.upperEm(low(look) ? 1.2 : 1.8));
    tell.setText(library.text(doubt ? "emergency.tell.doubt" : "emergency.tell"));
    callWord.setText(library.text("emergency.call"));
    first.getChildren().setAll(doubt ? List.<Node>of(tell, call) : List.<Node>of(call, tell));
    call.setAccessibleText(library.text("emergency.call.spoken", library.site().number()));
    mistake.onAction(flow::mistake);
    simpler.show(library, session, navigator::refresh);
    List.of(simpler, mistake).forEach(button -> HBox.setHgrow(button, Priority.ALWAYS));
    lines.getChildren().setAll(new FixedLines(library, look).nodes());
    if (look.reach()) {
      look.above().ifPresent(above -> above.words(kind, first));
    } else if (look.compact()) {
      compact(look);
    }
    for (Way way : ways(look)) {
      lay(cards, way, look);
      page.applyCss();
      if (page.prefHeight(look.width()) <= look.height()) {
        return;
      }
    }
  }

  /// From the largest words down to the floor of type; where even those don't fit, the simpler ones
  /// stand alone. What to do is said in each.
  private List<Way> ways(Look look) {
    double tell = low(look) ? 1.2 : look.narrow() ? 1.6 : 2.2;
    double most = low(look) ? 1 : look.narrow() ? 1.2 : 1.4;
    return Stream.of(session.simpler(), true)
        .flatMap(
            simple ->
                Stream.of(
                    new Way(most, tell, simple),
                    new Way(Math.min(most, 1.2), tell, simple),
                    new Way(1, tell, simple),
                    new Way(1, 1.2, simple),
                    new Way(1, 1, simple)))
        .distinct()
        .toList();
  }

  private void lay(List<SafetyCard> cards, Way way, Look look) {
    Typesetter typesetter = new Typesetter(library, look, bubbles);
    Type.BOLD.set(tell, look.upperEm(way.tellEm()));
    signs.getChildren().clear();
    cards.stream()
        .map(card -> card.worded(way.simpler()))
        .forEach(card -> signs.getChildren().addAll(sign(card, typesetter, way.em())));
    simpler.setUnavailable(way.simpler() && !session.simpler());
    if (simpler.isUnavailable()) {
      simpler.setAccessibleText(library.text("simpler.is-on", simpler.getText()));
      simpler.onAction(() -> bubbles.reason(library.text("simpler.only"), simpler));
    }
  }

  /// With little height the number and the way back stand on the left, the words on the right.
  private void compact(Look look) {
    page.getChildren().removeAll(kind, first, signs, buttons);
    VBox left = new VBox(look.em(0.5), call, buttons);
    double width = look.width() * 0.38;
    left.setMinWidth(width);
    left.setMaxWidth(width);
    double gap = look.em(0.5);
    buttons.setSpacing(gap);
    for (TouchButton button : List.of(simpler, mistake)) {
      button.setIcon("");
      button.setMinWidth((width - gap) / 2);
      button.setPrefWidth((width - gap) / 2);
    }
    VBox right = new VBox(look.em(0.3), tell, signs);
    HBox.setHgrow(right, Priority.ALWAYS);
    page.getChildren().addFirst(new HBox(look.em(0.8), left, right));
  }

  /// Whether there is little height, and no upper half for the number.
  private static boolean low(Look look) {
    return look.compact() && !look.reach();
  }

  /// Digits stand as large as on a poster; the words for a number that is not set need more room.
  private double numberEm(Look look) {
    boolean words = library.site().number().length() > 8;
    return low(look) || look.narrow() ? (words ? 1.4 : 3) : words ? 2.4 : 6;
  }

  @Override
  public void onBack() {
    flow.undoAlarm();
  }

  private List<SafetyCard> cards() {
    return flow.assessment().stream()
        .map(Assessment::cards)
        .flatMap(List::stream)
        .flatMap(code -> library.pack().safetyCard(code).stream())
        .toList();
  }

  private static List<Node> sign(SafetyCard card, Typesetter typesetter, double em) {
    Label title = typesetter.heading(card.title(), em * 1.2, Type.BOLD);
    Stream<RichText> text = Stream.concat(card.sign().stream(), card.todo().stream());
    return Stream.concat(
            Stream.<Node>of(title), text.<Node>map(words -> typesetter.text(words, em)))
        .toList();
  }
}
