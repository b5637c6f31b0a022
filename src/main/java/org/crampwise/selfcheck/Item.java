package org.crampwise.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.content.Place;

/// A group, a text to read, or a question.
///
/// @param enableWhen when it is asked, beside its parent's own condition
/// @param items what stands in a group, or under the answer to a question
public record Item(
    String linkId,
    ItemType type,
    Label label,
    EnableWhen enableWhen,
    Asked asked,
    Look look,
    List<Item> items,
    Place at) {
  public Item {
    items = List.copyOf(items);
  }

  /// @param prefix its number, such as `1.`; may be empty
  /// @param markdown the text with emphasis; empty when it has none
  public record Label(String prefix, Words text, Words markdown) {
    public static final Label NONE = new Label("", Words.NONE, Words.NONE);
  }

  /// What may be answered.
  ///
  /// @param initial the answers at the start, the chosen options among them
  public record Asked(
      boolean required,
      boolean repeats,
      boolean readOnly,
      List<Option> options,
      List<Value> initial,
      Limits limits) {
    public static final Asked NOTHING =
        new Asked(false, false, false, List.of(), List.of(), Limits.NONE);

    public Asked {
      options = List.copyOf(options);
      initial = List.copyOf(initial);
    }
  }

  /// @param hidden whether it is never shown, though it may hold an answer
  /// @param drawing the name of the illustration beside it
  public record Look(Optional<Control> control, boolean hidden, Optional<String> drawing) {
    public static final Look PLAIN = new Look(Optional.empty(), false, Optional.empty());
  }

  public boolean isQuestion() {
    return type.isQuestion();
  }

  public boolean is(Control control) {
    return look.control().equals(Optional.of(control));
  }

  /// The option with this value.
  public Optional<Option> option(Value value) {
    return asked.options().stream().filter(option -> option.value().equals(value)).findFirst();
  }

  /// The option with this code, whatever its system.
  public Optional<Option> option(String code) {
    return asked.options().stream()
        .filter(
            option -> option.value() instanceof Value.Coding coding && coding.code().equals(code))
        .findFirst();
  }

  /// The help that belongs to it.
  public List<Item> help() {
    return items.stream().filter(item -> item.is(Control.HELP)).toList();
  }

  /// It and all below it, in the order they are asked.
  public Stream<Item> whole() {
    return Stream.concat(Stream.of(this), items.stream().flatMap(Item::whole));
  }
}
