package org.crampwise.selfcheck.book;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Limits;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Value;

/// A question as a list of ticks: one for each answer it offers, and a last one for any answer of
/// the visitor's own, where it takes one.
///
/// @param own whether it takes an answer that it does not offer
record Choices(Item item, List<Value> offered, boolean own) {
  Choices {
    offered = List.copyOf(offered);
  }

  static Choices of(Item item) {
    List<Value> offered =
        item.type() == ItemType.BOOLEAN
            ? List.of(new Value.Truth(true), new Value.Truth(false))
            : item.asked().options().stream().map(Option::value).toList();
    return new Choices(
        item, offered, item.type() != ItemType.BOOLEAN && item.type() != ItemType.CHOICE);
  }

  int ticks() {
    return offered.size() + (own ? 1 : 0);
  }

  /// The ticks of the offered answers that are meant.
  IntStream ticks(Predicate<Value> meant) {
    return IntStream.range(0, offered.size()).filter(tick -> meant.test(offered.get(tick)));
  }

  /// The ways to answer it when it is asked, each tick being the variable of its number.
  int allowed(Diagram diagram) {
    int[] ticked = IntStream.range(0, ticks()).map(diagram::variable).toArray();
    List<Integer> rules = new ArrayList<>();
    Limits limits = item.asked().limits();
    OptionalInt most = item.asked().repeats() ? limits.mostAnswers() : OptionalInt.of(1);
    most.ifPresent(count -> rules.add(diagram.not(diagram.atLeast(count + 1, ticked))));
    limits.fewest().ifPresent(count -> rules.add(enough(diagram, count, ticked)));
    int two = diagram.atLeast(2, ticked);
    ticks(this::isExclusive)
        .forEach(tick -> rules.add(diagram.not(diagram.and(ticked[tick], two))));
    if (item.asked().required()) {
      rules.add(diagram.any(IntStream.of(ticked)));
    }
    return diagram.all(rules.stream().mapToInt(Integer::intValue));
  }

  /// None, or so many; words of one's own make up any number.
  private int enough(Diagram diagram, int fewest, int... ticked) {
    int none = diagram.not(diagram.any(IntStream.of(ticked)));
    int words = own ? ticked[ticked.length - 1] : Diagram.NONE;
    return diagram.any(IntStream.of(none, words, diagram.atLeast(fewest, ticked)));
  }

  private boolean isExclusive(Value value) {
    return item.option(value).filter(Option::exclusive).isPresent();
  }
}
