package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Flaw;
import org.crampwise.selfcheck.Flaws;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.NumberEntry;
import org.crampwise.selfcheck.Numbers;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.DigitKeys;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.theme.Look;

/// A number, typed on large keys; it says at once when it is outside its limits.
final class NumberPane implements AnswerPane {
  private final Room room;
  private final Item item;
  private final Consumer<Optional<Value>> changed;
  private final ValueWords words;
  private final FlawWords flaws;
  private final EntryBox box;
  private NumberEntry entry;

  /// @param changed takes the answer after a key
  NumberPane(Item item, Room room, Consumer<Optional<Value>> changed) {
    this.item = item;
    this.room = room;
    this.changed = changed;
    this.words = new ValueWords(room.typesetter().library());
    this.flaws = new FlawWords(room.typesetter().library());
    this.box = new EntryBox(room.text("entry.number"), room);
    this.entry = NumberEntry.of(item, Optional.empty());
  }

  @Override
  public int parts() {
    return 1;
  }

  @Override
  public Region page(int part) {
    Look look = room.look();
    List<TouchButton> digits = DigitKeys.of(digit -> type(it -> it.digit(digit)));
    List<TouchButton> signs = new ArrayList<>();
    if (entry.takesMinus()) {
      signs.add(
          KeyPad.key("key-minus", "−", room.text("entry.minus"), () -> type(NumberEntry::minus)));
    }
    if (entry.takesPoint()) {
      signs.add(
          KeyPad.key(
              "key-point",
              String.valueOf(words.point()),
              room.text("entry.point"),
              () -> type(NumberEntry::point)));
    }
    TouchButton delete =
        DigitKeys.delete(room.text("entry.delete"), () -> type(NumberEntry::delete));
    Region page =
        new EntryLayout(room)
            .lay(
                new EntryLayout.Top(
                    box.box(),
                    box.line(),
                    look.em(look.compact() ? 12 : 14),
                    look.compact()
                        ? look.em(2.4)
                        : look.em(5)
                            + box.lineHeight(
                                Math.min(room.width(), look.em(24)), flaws.whileTyping(item))),
                List.of(
                    KeyPad.tall(digits, signs, delete, look),
                    KeyPad.wide(digits, signs, delete, look)));
    box.listen(page, this::typed, () -> type(NumberEntry::delete));
    return page;
  }

  private void typed(String letter) {
    if (letter.matches("[0-9]")) {
      type(it -> it.digit(Integer.parseInt(letter)));
    } else if (letter.equals("-")) {
      type(NumberEntry::minus);
    } else if (letter.equals(".") || letter.equals(",")) {
      type(NumberEntry::point);
    }
  }

  private void type(UnaryOperator<NumberEntry> key) {
    entry = key.apply(entry);
    changed.accept(entry.value());
  }

  @Override
  public void show(Answers answers) {
    List<Value> given = answers.of(item.linkId());
    if (!given.equals(entry.value().stream().toList())) {
      entry = NumberEntry.of(item, given.stream().findFirst());
    }
    box.show(words.typed(entry.text()), item.asked().limits().unit().map(Numbers::name).orElse(""));
    Optional<Flaw> flaw =
        given.isEmpty() ? Optional.empty() : Flaws.of(item, given).stream().findFirst();
    String range = flaws.range(item);
    box.say(
        flaw.map(found -> flaws.of(item, found))
            .orElse(range.isEmpty() ? room.text("entry.number.touch") : range),
        flaw.isPresent());
  }
}
