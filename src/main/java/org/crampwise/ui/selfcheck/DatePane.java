package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.DateEntry;
import org.crampwise.selfcheck.Flaw;
import org.crampwise.selfcheck.Flaws;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.DigitKeys;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.theme.Look;

/// A date, typed part by part in the order of the country; the year alone is a date too.
final class DatePane implements AnswerPane {
  private final Room room;
  private final Item item;
  private final Consumer<Optional<Value>> changed;
  private final ValueWords words;
  private final FlawWords flaws;
  private final EntryBox box;
  private final Map<DateEntry.Part, DatePart> parts = new EnumMap<>(DateEntry.Part.class);
  private DateEntry entry;

  /// @param changed takes the answer after a key
  DatePane(Item item, Room room, Consumer<Optional<Value>> changed) {
    this.item = item;
    this.room = room;
    this.changed = changed;
    this.words = new ValueWords(room.typesetter().library());
    this.flaws = new FlawWords(room.typesetter().library());
    this.box = new EntryBox(room.text("entry.date"), room);
    this.entry = DateEntry.of(words.dateOrder(), Optional.empty());
    for (DateEntry.Part part : entry.order()) {
      DatePart field = new DatePart(part, room.text(name(part)), room);
      field.onAction(() -> type(it -> it.go(part)));
      parts.put(part, field);
    }
  }

  private static String name(DateEntry.Part part) {
    return switch (part) {
      case YEAR -> "entry.date.year";
      case MONTH -> "entry.date.month";
      case DAY -> "entry.date.day";
    };
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public Region page(int part) {
    Look look = room.look();
    List<TouchButton> digits = DigitKeys.of(digit -> type(it -> it.digit(digit)));
    TouchButton delete = DigitKeys.delete(room.text("entry.delete"), () -> type(DateEntry::delete));
    HBox row = new HBox(KeyPad.gap(look));
    row.setAlignment(Pos.CENTER);
    double least = Math.max(KeyPad.least(look), look.em(look.compact() ? 3.05 : 4));
    double leastWidth = 2 * KeyPad.gap(look);
    double high = look.scale().touch();
    for (DateEntry.Part each : entry.order()) {
      DatePart field = field(each);
      high = Math.max(high, Math.ceil(room.heightOf(field, -1)));
      double width = Math.ceil(Math.max(least, field.prefWidth(-1)));
      field.setStyle("-fx-min-width: %.0fpx;".formatted(width));
      field.setPrefWidth(each == DateEntry.Part.YEAR ? width * 1.4 : width);
      HBox.setHgrow(field, Priority.ALWAYS);
      leastWidth += width;
    }
    entry.order().forEach(each -> row.getChildren().add(field(each)));
    row.setMinHeight(high);
    double line =
        look.compact()
            ? 0
            : look.em(0.4)
                + box.lineHeight(
                    Math.min(room.width(), look.em(24)),
                    Stream.concat(Stream.of(said(List.of())), flaws.whileTyping(item).stream())
                        .toList());
    Region page =
        new EntryLayout(room)
            .lay(
                new EntryLayout.Top(row, box.line(), leastWidth, high + line),
                List.of(
                    KeyPad.tall(digits, List.of(), delete, look),
                    KeyPad.wide(digits, List.of(), delete, look)));
    box.listen(page, this::typed, () -> type(DateEntry::delete));
    return page;
  }

  private DatePart field(DateEntry.Part part) {
    return Optional.ofNullable(parts.get(part)).orElseThrow();
  }

  private void typed(String letter) {
    if (letter.matches("[0-9]")) {
      type(it -> it.digit(Integer.parseInt(letter)));
    }
  }

  private void type(UnaryOperator<DateEntry> key) {
    entry = key.apply(entry);
    changed.accept(entry.value());
  }

  @Override
  public void show(Answers answers) {
    List<Value> given = answers.of(item.linkId());
    if (!given.equals(entry.value().stream().toList())) {
      entry = DateEntry.of(entry.order(), given.stream().findFirst());
    }
    parts.forEach((part, field) -> field.show(entry.text(part), entry.at() == part));
    Optional<Flaw> flaw =
        given.isEmpty() ? Optional.empty() : Flaws.of(item, given).stream().findFirst();
    box.say(
        flaw.map(found -> flaws.of(item, found)).orElseGet(() -> said(given)),
        flaw.isPresent() || entry.state() == DateEntry.State.IMPOSSIBLE);
  }

  /// The date in words, or what is asked for.
  private String said(List<Value> given) {
    List<String> said = new ArrayList<>();
    switch (entry.state()) {
      case EMPTY -> said.add(room.text("entry.date.touch"));
      case BEGUN ->
          said.add(room.text(entry.lacksMonth() ? "entry.date.no-month" : "entry.date.begun"));
      case IMPOSSIBLE -> said.add(room.text("entry.date.impossible"));
      case DATE -> given.forEach(value -> said.add(words.of(item, value)));
    }
    if (entry.state() == DateEntry.State.EMPTY) {
      String range = flaws.range(item);
      if (!range.isEmpty()) {
        said.add(range);
      }
    }
    return String.join("\n", said);
  }
}
