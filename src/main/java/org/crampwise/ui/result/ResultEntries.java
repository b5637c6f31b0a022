package org.crampwise.ui.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Topic;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.Spoken;
import org.crampwise.ui.control.CareCard;
import org.crampwise.ui.control.CautionStrip;
import org.crampwise.ui.control.ColumnFlow.Entry;
import org.crampwise.ui.control.QuestionLine;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.Subject;
import org.crampwise.ui.selfcheck.CheckFlow;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;
import org.crampwise.ui.theme.Type;

/// What stands on the result, from top to bottom.
final class ResultEntries {
  /// How many sources a tile names; its deck names them all.
  private static final int NAMED = 2;

  /// With little height, a reason of more letters takes the place of the picture.
  private static final int LONG_REASON = 200;

  private final Library library;
  private final CheckFlow flow;
  private final Navigator navigator;
  private final boolean simpler;
  private final double width;
  private final boolean beside;
  private final Assessment assessment;
  private final Spoken spoken;

  /// @param simpler whether red-flag cards are said simpler
  /// @param width of a column, in pixels
  /// @param beside whether two topics stand side by side
  ResultEntries(
      Library library,
      CheckFlow flow,
      Navigator navigator,
      boolean simpler,
      double width,
      boolean beside) {
    this.library = library;
    this.flow = flow;
    this.navigator = navigator;
    this.simpler = simpler;
    this.width = width;
    this.beside = beside;
    this.assessment = flow.assessment().orElseThrow();
    this.spoken = new Spoken(flow.wizard().questionnaire(), library.pack().language());
  }

  List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    assessment.cards().forEach(code -> card(code).ifPresent(entries::add));
    library.pack().cautionWords().stream()
        .filter(words -> assessment.cautions().contains(words.caution()))
        .forEach(
            words -> entries.add(new Entry(typesetter -> CautionStrip.of(words, typesetter, 1))));
    List<Topic> decks =
        assessment.topics().stream().flatMap(id -> library.pack().deck(id).stream()).toList();
    entries.add(heading(library.text("result.topics"), library.text("result.topics.order")));
    topics(decks).forEach(entries::add);
    entries.add(heading(library.text("result.questions"), library.text("result.questions.lead")));
    questions(decks)
        .forEach(
            question ->
                entries.add(new Entry(typesetter -> new QuestionLine(question, typesetter, 1.2))));
    List<String> medicines = flow.medicines(library.pack().language());
    if (!medicines.isEmpty()) {
      entries.add(heading(library.text("result.medicines"), library.text("result.medicines.lead")));
      medicines.forEach(
          medicine -> entries.add(new Entry(typesetter -> line("•", medicine, typesetter))));
    }
    entries.add(new Entry(_ -> takeHome()));
    entries.add(new Entry(_ -> help()));
    return entries;
  }

  /// The first question of each topic, once each: as many as a visit has time for.
  private static List<RichText> questions(List<Topic> decks) {
    return decks.stream().flatMap(deck -> deck.questions().stream().limit(1)).distinct().toList();
  }

  private Optional<Entry> card(String code) {
    return library
        .pack()
        .safetyCard(code)
        .map(card -> new Entry(typesetter -> card(card, typesetter)));
  }

  private Node card(SafetyCard card, Typesetter typesetter) {
    return new CareCard(card.worded(simpler), typesetter, 1, why(card.code()));
  }

  /// Why a card or topic is shown; empty for what is shown to everyone.
  private String why(String what) {
    List<Rule.Answered> reasons = assessment.because().getOrDefault(what, List.of());
    return reasons.isEmpty()
        ? ""
        : library.text("result.why", String.join(" · ", spoken.because(reasons)));
  }

  private Node takeHome() {
    TouchButton home = new TouchButton("result-handout", library.text("handout.open"), "print");
    home.onAction(() -> navigator.show(new Screen.HandOut(new Subject.Result(), 0)));
    home.setMaxWidth(Double.MAX_VALUE);
    return home;
  }

  private Node help() {
    TouchButton help = new TouchButton("result-help", library.text("result.help"), "help");
    help.getStyleClass().add("ask");
    help.onAction(() -> navigator.show(new Screen.Help(0)));
    help.setMaxWidth(Double.MAX_VALUE);
    return help;
  }

  private static Entry heading(String words, String side) {
    return new Entry(
        typesetter -> {
          Look look = typesetter.look();
          Label title = typesetter.heading(words, 1.4, Type.BOLD);
          Label more = typesetter.heading(side, 1, Type.REGULAR);
          more.getStyleClass().add("quiet");
          VBox head = new VBox(title, more);
          head.setPadding(new javafx.geometry.Insets(look.em(0.3), 0, 0, 0));
          return head;
        },
        true);
  }

  /// The topics, two in a row where there is width for it.
  private List<List<Topic>> rows(List<Topic> decks) {
    int across = beside ? 2 : 1;
    return IntStream.iterate(0, i -> i < decks.size(), i -> i + across)
        .mapToObj(i -> decks.subList(i, Math.min(i + across, decks.size())))
        .toList();
  }

  private List<Entry> topics(List<Topic> decks) {
    return rows(decks).stream().map(row -> new Entry(typesetter -> row(row, typesetter))).toList();
  }

  private Node row(List<Topic> decks, Typesetter typesetter) {
    double gap = typesetter.look().em(0.5);
    HBox row = new HBox(gap);
    for (Topic deck : decks) {
      Region tile = tile(deck, typesetter);
      HBox.setHgrow(tile, Priority.ALWAYS);
      tile.setPrefWidth(decks.size() == 1 ? width : (width - gap) / 2);
      row.getChildren().add(tile);
    }
    return row;
  }

  private Region tile(Topic deck, Typesetter typesetter) {
    Look look = typesetter.look();
    String why = why(deck.id());
    String reason = why.isEmpty() ? library.text("result.everyone") : why;
    Touchable tile = new Touchable();
    tile.setId("result-" + deck.id());
    tile.getStyleClass().add("result-topic");
    Label title = new Label(deck.title());
    title.getStyleClass().add("result-topic-title");
    VBox words = new VBox(title, wrapped(reason, "result-why"));
    sources(deck.id()).ifPresent(source -> words.getChildren().add(wrapped(source, "quiet")));
    title.setWrapText(true);
    title.setMinHeight(Label.USE_PREF_SIZE);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox();
    box.getStyleClass().add("result-topic-box");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMouseTransparent(true);
    typesetter
        .drawing(deck.drawing())
        .filter(_ -> !look.compact() || reason.length() < LONG_REASON)
        .ifPresent(
            drawing -> {
              StackPane picture = new StackPane(drawing);
              picture.getStyleClass().add("result-picture");
              box.getChildren().add(picture);
            });
    box.getChildren().add(words);
    tile.getChildren().setAll(box);
    tile.setAccessibleText(deck.title() + ". " + reason);
    tile.setMaxWidth(Double.MAX_VALUE);
    tile.setMinWidth(look.scale().touch());
    tile.onAction(() -> navigator.show(new Screen.Topic(deck.id())));
    return tile;
  }

  private Optional<String> sources(String topic) {
    List<String> publishers =
        flow.wizard().sources(topic).stream()
            .flatMap(key -> Optional.ofNullable(library.pack().sources().get(key)).stream())
            .map(source -> brief(source.publisher()))
            .distinct()
            .toList();
    return publishers.isEmpty()
        ? Optional.empty()
        : Optional.of(
            library.text(
                "result.source",
                publishers.size(),
                publishers.stream()
                    .limit(NAMED)
                    .collect(Collectors.joining(library.text("result.source.between")))));
  }

  /// The first of several names of a publisher.
  private static String brief(String publisher) {
    return publisher.split(" /|;| and ", 2)[0];
  }

  private static Node line(String mark, String words, Typesetter typesetter) {
    Look look = typesetter.look();
    Label bullet = typesetter.heading(mark, 1.2, Type.BOLD);
    bullet.getStyleClass().add("mark");
    bullet.setMinWidth(Label.USE_PREF_SIZE);
    Label text = typesetter.heading(words, 1.2, Type.REGULAR);
    HBox row = new HBox(look.em(0.6), bullet, text);
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
