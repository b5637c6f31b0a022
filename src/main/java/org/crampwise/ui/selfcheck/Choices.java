package org.crampwise.ui.selfcheck;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.control.Typesetter;

/// The answers a question offers, each with what its tile shows.
///
/// @param one whether only one of them can be chosen
record Choices(String linkId, boolean one, List<Choice> all) {
  Choices {
    all = List.copyOf(all);
  }

  /// @param id of its tile, such as `answer-chest-pain`
  /// @param apart whether choosing it takes all others away
  record Choice(String id, Value value, boolean apart, AnswerTile.Face face) {}

  /// What a question offers: its options, or Yes and No.
  static Choices of(Item item, Typesetter typesetter) {
    return item.type() == ItemType.BOOLEAN ? yesNo(item, typesetter) : options(item, typesetter);
  }

  private static Choices options(Item item, Typesetter typesetter) {
    String language = typesetter.library().pack().language();
    String word = typesetter.library().text("check.chosen");
    ValueWords words = new ValueWords(typesetter.library());
    List<Choice> all =
        IntStream.range(0, item.asked().options().size())
            .mapToObj(
                i -> {
                  var option = item.asked().options().get(i);
                  String prefix = option.prefix().isEmpty() ? "" : option.prefix() + " ";
                  return new Choice(
                      "answer-" + code(option.value(), i),
                      option.value(),
                      option.exclusive(),
                      new AnswerTile.Face(
                          prefix + words.of(item, option.value()),
                          option.helper().in(language),
                          option.drawing().flatMap(name -> drawing(name, typesetter)),
                          word));
                })
            .toList();
    return new Choices(item.linkId(), !item.asked().repeats(), all);
  }

  private static Choices yesNo(Item item, Typesetter typesetter) {
    String word = typesetter.library().text("check.chosen");
    return new Choices(
        item.linkId(),
        true,
        List.of(
            new Choice(
                "answer-yes",
                new Value.Truth(true),
                false,
                new AnswerTile.Face(
                    typesetter.library().text("check.yes"), "", Optional.empty(), word)),
            new Choice(
                "answer-no",
                new Value.Truth(false),
                false,
                new AnswerTile.Face(
                    typesetter.library().text("check.no"), "", Optional.empty(), word))));
  }

  private static Optional<Node> drawing(String name, Typesetter typesetter) {
    return typesetter.drawing(name).map(view -> view);
  }

  private static String code(Value value, int index) {
    return value instanceof Value.Coding coding
        ? coding.code().toLowerCase(Locale.ROOT)
        : Integer.toString(index + 1);
  }

  /// Those that stand together.
  List<Choice> main() {
    return all.subList(0, all.size() - apart().size());
  }

  /// Those that stand apart: the last ones that exclude the others, such as "None of these"; none
  /// where that would be all of them.
  List<Choice> apart() {
    int first = all.size();
    while (first > 0 && all.get(first - 1).apart()) {
      first--;
    }
    return first == 0 ? List.of() : all.subList(first, all.size());
  }
}
