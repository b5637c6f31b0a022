package org.crampwise.selfcheck.book;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// What has to be ticked for something to hold.
sealed interface Formula {
  /// An answer of a question, by its place in the list.
  record Tick(String linkId, int place) {}

  /// One of these is ticked.
  record Ticked(Set<Tick> ticks) implements Formula {
    public Ticked {
      ticks = Set.copyOf(ticks);
    }
  }

  record Not(Formula formula) implements Formula {}

  record AtLeast(int count, List<Formula> formulas) implements Formula {
    public AtLeast {
      formulas = List.copyOf(formulas);
    }
  }

  static Formula all(Stream<Formula> formulas) {
    List<Formula> list = formulas.toList();
    return new AtLeast(list.size(), list);
  }

  static Formula any(Stream<Formula> formulas) {
    return new AtLeast(1, formulas.toList());
  }

  default Stream<Ticked> leaves() {
    return switch (this) {
      case Ticked ticked -> Stream.of(ticked);
      case Not(Formula formula) -> formula.leaves();
      case AtLeast(int _, List<Formula> formulas) -> formulas.stream().flatMap(Formula::leaves);
    };
  }

  /// Where it holds.
  ///
  /// @param variables the variable of each leaf
  default int in(Diagram diagram, ToIntFunction<Ticked> variables) {
    return switch (this) {
      case Ticked ticked -> diagram.variable(variables.applyAsInt(ticked));
      case Not(Formula formula) -> diagram.not(formula.in(diagram, variables));
      case AtLeast(int count, List<Formula> formulas) ->
          diagram.atLeast(
              count,
              formulas.stream().mapToInt(formula -> formula.in(diagram, variables)).toArray());
    };
  }
}
