package org.crampwise.ui.attract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.ui.attract.PosterPlan.Moment;
import org.crampwise.ui.control.Bubbles;
import org.crampwise.ui.control.FixedLines;
import org.crampwise.ui.control.Icon;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.control.Wordmark;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenController;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// The poster: one question, one person at ease with a wall, one huge button; and in turn with
/// these what is inside. A touch anywhere begins.
public final class AttractController implements ScreenController<Screen.Attract> {
  private final Library library;
  private final Navigator navigator;
  private final Bubbles bubbles;
  private final Languages languages;
  private final PosterTime time;
  private final boolean safe;
  private final Map<PosterScene, PosterWords> said = new EnumMap<>(PosterScene.class);
  private Optional<PosterLoop> loop = Optional.empty();
  private Screen.Attract shown = new Screen.Attract();

  @FXML private StackPane poster;
  @FXML private StackPane mark;
  @FXML private StackPane words;
  @FXML private FlowPane others;
  @FXML private VBox floor;
  @FXML private TouchButton begin;
  @FXML private Region dim;

  /// @param safe whether the program goes by what it came with, since it had ended too often
  public AttractController(
      Library library,
      Navigator navigator,
      Bubbles bubbles,
      Languages languages,
      PosterTime time,
      boolean safe) {
    this.safe = safe;
    this.library = library;
    this.navigator = navigator;
    this.bubbles = bubbles;
    this.languages = languages;
    this.time = time;
  }

  @Override
  public void onShow(Screen.Attract screen, Look look) {
    shown = screen;
    double margin = look.em(look.narrow() ? 1.3 : look.compact() ? 1.2 : 2.6);
    boolean portrait = look.portrait();
    PosterArt art = new PosterArt(new Typesetter(library, look, bubbles), look);
    poster.getChildren().addFirst(art);
    words.setMaxWidth(
        portrait ? look.width() - 2 * margin : look.width() * (look.compact() ? 0.56 : 0.5));
    double top = look.em(look.compact() ? 0.5 : 1.8);
    double spacing = look.em(look.compact() ? 0.2 : portrait ? 1.6 : 1);
    Wordmark named = new Wordmark(look, library.text("product.name"));
    if (safe) {
      // Staff know it; to anyone else it is a part of the mark.
      Icon tools = new Icon("settings");
      tools.setId("attract-safe");
      named.getChildren().add(tools);
    }
    mark.getChildren().setAll(named);
    mark.setPadding(new Insets(top, 0, 0, margin));
    mark.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
    words.setPadding(new Insets(top + Wordmark.height(look) + spacing, 0, 0, margin));
    double highest = write(look, spacing, words.getMaxWidth() - margin);
    others(look, margin);
    floor.setPadding(new Insets(0, margin, look.em(look.compact() ? 0.6 : 1.1), margin));
    floor.setSpacing(look.em(look.compact() ? 0.4 : 1));
    floor.setMaxHeight(VBox.USE_PREF_SIZE);
    begin.setMinHeight(look.em(look.compact() ? 3.4 : look.narrow() ? 4.4 : 6.5));
    floor.getChildren().addAll(new FixedLines(library, look).nodes());
    poster.applyCss();
    art.between(
        portrait ? words.getPadding().getTop() + highest : 0,
        floor.prefHeight(look.width()) + look.em(PosterArt.band(look) + 0.6));
    begin.onAction(navigator::home);
    poster.setOnMouseClicked(_ -> navigator.home());
    Stage stage = new Stage(art, look);
    stage.play(PosterScene.of(screen.scene()));
    if (!time.stops()) {
      PosterLoop playing = new PosterLoop(time, !look.still(), screen.night(), stage);
      loop = Optional.of(playing);
      playing.start();
    }
  }

  /// Every scene, and what the dark colors look like, for whoever walks every page.
  @Override
  public Optional<Screen> following() {
    int next = shown.scene() + 1;
    return shown.night()
        ? Optional.empty()
        : Optional.of(
            next < PosterScene.values().length
                ? new Screen.Attract(next, false)
                : new Screen.Attract(0, true));
  }

  @Override
  public void onHide() {
    loop.ifPresent(PosterLoop::stop);
  }

  /// Prepares the words of each scene, and tells how high the highest are.
  private double write(Look look, double spacing, double width) {
    double highest = 0;
    for (PosterScene scene : PosterScene.values()) {
      PosterWords own = new PosterWords(scene, library, look);
      own.setSpacing(spacing);
      words.getChildren().setAll(own);
      own.fit(width);
      said.put(scene, own);
      highest = Math.max(highest, own.prefHeight(width));
    }
    return highest;
  }

  /// Whoever does not read this language sees their own.
  private void others(Look look, double margin) {
    List<Language> offered = languages.others();
    double width = look.width() * (look.narrow() ? 0.6 : 0.5);
    others.setMaxSize(width, FlowPane.USE_PREF_SIZE);
    others.setPrefWrapLength(width);
    others.setHgap(look.em(0.5));
    others.setVgap(look.em(0.5));
    others.setPadding(new Insets(look.em(look.compact() ? 0.4 : 1.2), margin, 0, 0));
    for (Language language : offered) {
      TouchButton button = new TouchButton("attract-" + language.tag(), language.name(), "");
      button.getStyleClass().add("link");
      button.onAction(
          () -> {
            languages.choose(language.tag());
            navigator.home();
          });
      others.getChildren().add(button);
    }
  }

  /// The poster as a stage for its scenes.
  private final class Stage implements PosterLoop.Stage {
    private final PosterArt art;
    private final double shift;
    private PosterScene on = PosterScene.QUESTION;
    private double before = PosterScene.QUESTION.wild();

    Stage(PosterArt art, Look look) {
      this.art = art;
      this.shift = look.em(PosterArt.SHIFT_EM);
    }

    @Override
    public void place(Moment moment) {
      for (Node part : List.of(art, mark, words, others, floor)) {
        part.setTranslateX(moment.right() * shift);
        part.setTranslateY(moment.down() * shift);
      }
      dim.setVisible(moment.dim());
    }

    @Override
    public void play(PosterScene scene) {
      before = on.wild();
      on = scene;
      words.getChildren().setAll(said.get(scene));
      art.play(scene);
      art.calm(scene.wild());
    }

    @Override
    public void veil(double seen) {
      words.setOpacity(seen);
      art.veil(seen);
      art.calm(before + (on.wild() - before) * seen);
    }

    @Override
    public void turn(Moment moment) {
      navigator.replace(new Screen.Attract(moment.scene(), moment.night()));
    }
  }
}
