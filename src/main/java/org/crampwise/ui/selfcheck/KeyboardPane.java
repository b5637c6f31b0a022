package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Flaw;
import org.crampwise.selfcheck.Flaws;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.TextEntry;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.DigitKeys;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.theme.Look;

/// Words, typed on a keyboard in the order of the alphabet.
final class KeyboardPane implements AnswerPane {
  private final Room room;
  private final Item item;
  private final Consumer<Optional<Value>> changed;
  private final FlawWords flaws;
  private final EntryBox box;
  private final StackPane keys = new StackPane();
  private final Keyboard board;
  private final double headHeight;
  private TextEntry entry;
  private int shown;
  private boolean capital;

  /// @param changed takes the answer after a key
  KeyboardPane(Item item, Room room, Consumer<Optional<Value>> changed) {
    this.item = item;
    this.room = room;
    this.changed = changed;
    this.flaws = new FlawWords(room.typesetter().library());
    this.box = new EntryBox(room.text("entry.words"), room);
    this.entry = TextEntry.of(item, Optional.empty());
    this.capital = true;
    box.words();
    Look look = room.look();
    double least = look.em(look.compact() ? 2.4 : look.narrow() ? 8.6 : 7);
    int across = KeyPad.across(room.width(), look);
    int down = KeyPad.across(room.height() - least - gap(), look);
    this.board =
        Keyboard.of(
            across, down, List.of(room.text("keyboard.letters"), room.text("keyboard.others")));
    double keysHeight = pad().height(room.height() - least - gap());
    this.headHeight = Math.min(room.height() - keysHeight - gap(), look.em(12));
  }

  private double gap() {
    return room.look().em(room.look().compact() ? 0.46 : 0.8);
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public Region page(int part) {
    boolean low = room.look().compact();
    Region head;
    if (low) {
      HBox row = new HBox(gap(), box.box(), box.line());
      row.setAlignment(Pos.CENTER_LEFT);
      HBox.setHgrow(box.box(), Priority.ALWAYS);
      box.line().setPrefWidth(room.width() * 0.33);
      box.line().setMaxWidth(room.width() * 0.33);
      head = row;
    } else {
      VBox column = new VBox(gap() / 2, box.box(), box.line());
      VBox.setVgrow(box.box(), Priority.ALWAYS);
      head = column;
    }
    head.setMinHeight(headHeight);
    head.setPrefHeight(headHeight);
    head.setMaxHeight(headHeight);
    turn(shown);
    VBox page = new VBox(gap(), head, keys);
    page.setAlignment(Pos.TOP_CENTER);
    box.listen(page, this::press, () -> type(TextEntry::delete));
    return page;
  }

  /// Lays out one page of the keyboard.
  private void turn(int page) {
    shown = page;
    Optional<String> focused =
        Optional.ofNullable(keys.getScene())
            .map(Scene::getFocusOwner)
            .filter(owner -> owner instanceof TouchButton)
            .map(Node::getId);
    keys.getChildren().setAll(pad().lay(room.width(), room.height() - headHeight - gap()));
    // The keys are new; whoever walks them by keyboard stays where they were.
    focused.map(id -> keys.lookup("#" + id)).ifPresent(Node::requestFocus);
  }

  private KeyPad pad() {
    List<KeyPad.Place> places = new ArrayList<>();
    List<String> signs = board.pages().get(shown);
    for (int i = 0; i < signs.size(); i++) {
      places.add(
          new KeyPad.Place(letter(signs.get(i)), i % board.inRow(), i / board.inRow(), 1, 1));
    }
    TouchButton shift =
        KeyPad.iconKey("key-shift", "shift", room.text("keyboard.shift"), this::shift);
    shift.setChosen(capital);
    TouchButton space =
        KeyPad.key(
            "key-space",
            room.text(board.split() ? "keyboard.space.short" : "keyboard.space"),
            room.text("keyboard.space"),
            () -> press(" "));
    TouchButton delete = DigitKeys.delete(room.text("entry.delete"), () -> type(TextEntry::delete));
    int last = board.rows() - 1;
    int right = board.columns() - 1;
    if (board.split()) {
      places.add(new KeyPad.Place(shift, right - 1, 0, 1, 1));
      places.add(new KeyPad.Place(delete, right, 0, 1, 1));
      places.add(new KeyPad.Place(more(), right - 1, last, 1, 1));
      places.add(new KeyPad.Place(space, right, last, 1, 1));
    } else {
      int wide = board.columns() >= 8 ? 2 : 1;
      places.add(new KeyPad.Place(shift, 0, last, 1, 1));
      places.add(new KeyPad.Place(more(), 1, last, wide, 1));
      places.add(new KeyPad.Place(space, 1 + wide, last, board.columns() - 2 - wide, 1));
      if (board.columns() - 2 - wide > 2) {
        places.removeLast();
        places.add(new KeyPad.Place(space, 1 + wide, last, board.columns() - 3 - wide, 1));
        places.add(new KeyPad.Place(delete, right - 1, last, 2, 1));
      } else {
        places.add(new KeyPad.Place(delete, right, last, 1, 1));
      }
    }
    return KeyPad.of(board.columns(), board.rows(), places, room.look());
  }

  private TouchButton letter(String sign) {
    String shownSign = capital ? sign.toUpperCase(locale()) : sign;
    return KeyPad.key("key-" + sign.codePointAt(0), shownSign, shownSign, () -> press(shownSign));
  }

  private Locale locale() {
    return room.typesetter().library().messages().locale();
  }

  private TouchButton more() {
    int next = (shown + 1) % board.pages().size();
    List<String> signs = board.pages().get(next);
    boolean digits = Character.isDigit(signs.getFirst().codePointAt(0));
    String first = signs.getFirst();
    String last = digits ? "9" : signs.getLast();
    boolean odd = !digits && !Character.isLetter(first.codePointAt(0));
    return KeyPad.key(
        "key-more",
        odd ? first + last : room.text("keyboard.more", first, last),
        room.text("keyboard.more.spoken", first, last),
        () -> turn(next));
  }

  private void shift() {
    capital = !capital;
    turn(shown);
  }

  private void press(String letters) {
    boolean was = capital;
    type(it -> it.type(letters));
    capital = entry.text().isEmpty();
    if (was != capital) {
      turn(shown);
    }
  }

  private void type(UnaryOperator<TextEntry> key) {
    entry = key.apply(entry);
    changed.accept(entry.value());
  }

  @Override
  public void show(Answers answers) {
    List<Value> given = answers.of(item.linkId());
    if (!given.equals(entry.value().stream().toList())) {
      entry = TextEntry.of(item, given.stream().findFirst());
    }
    box.show(entry.text(), "");
    box.fit(room.width() * (room.look().compact() ? 0.62 : 0.96));
    Optional<Flaw> flaw =
        given.isEmpty() ? Optional.empty() : Flaws.of(item, given).stream().findFirst();
    String count =
        item.asked().limits().maxLength().isEmpty() && !entry.isFull()
            ? ""
            : room.text("entry.words.left", entry.length(), entry.most());
    box.say(
        flaw.map(found -> flaws.of(item, found))
            .orElse(entry.text().isEmpty() ? room.text("entry.words.touch") : count),
        flaw.isPresent());
  }
}
