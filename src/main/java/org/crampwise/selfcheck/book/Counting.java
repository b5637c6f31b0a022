package org.crampwise.selfcheck.book;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Guidance;

/// Counts assessments. It goes through the questions once and keeps, as a diagram, the set of all
/// that the answers so far can have ticked among what the rules look for.
final class Counting {
  private final Diagram diagram = new Diagram();
  private final Formulas formulas;
  private final Guidance guidance;
  private final Map<Formula.Ticked, Integer> variables = new HashMap<>();
  private final List<Output> outputs;
  private int next;

  /// Something that an assessment holds or not.
  ///
  /// @param level of a card; empty for topics and cautions
  /// @param ends whether it is given in an emergency too
  private record Output(Formula when, Optional<Urgency> level, boolean ends, int variable) {}

  Counting(Formulas formulas, Guidance guidance) {
    this.formulas = formulas;
    this.guidance = guidance;
    next = formulas.questions().stream().mapToInt(Choices::ticks).max().orElse(0);
    formulas.questions().forEach(question -> place(formulas.asked(question.item())));
    place(formulas.emergency(guidance));
    outputs = new ArrayList<>();
    Stream.of(
            guidance.cards().stream()
                .map(
                    card ->
                        new Output(
                            formulas.rule(card.when()),
                            Optional.of(card.level()),
                            card.level() == Urgency.EMERGENCY,
                            0)),
            guidance.topics().stream()
                .map(
                    topic ->
                        new Output(formulas.topic(topic, guidance), Optional.empty(), false, 0)),
            guidance.cautions().stream()
                .map(
                    caution ->
                        new Output(formulas.rule(caution.when()), Optional.empty(), true, 0)))
        .flatMap(some -> some)
        .sorted(Comparator.comparingInt(output -> first(output.when())))
        .forEach(this::place);
  }

  /// Variables that have to do with each other lie side by side, which keeps diagrams small.
  private void place(Output output) {
    place(output.when());
    outputs.add(new Output(output.when(), output.level(), output.ends(), next++));
  }

  private void place(Formula formula) {
    formula.leaves().forEach(leaf -> variables.computeIfAbsent(leaf, _ -> next++));
  }

  private int first(Formula formula) {
    List<String> order =
        formulas.questions().stream().map(question -> question.item().linkId()).toList();
    return formula
        .leaves()
        .flatMap(leaf -> leaf.ticks().stream())
        .mapToInt(tick -> order.indexOf(tick.linkId()))
        .min()
        .orElse(0);
  }

  private int variable(Formula.Ticked leaf) {
    return Objects.requireNonNull(variables.get(leaf));
  }

  private int in(Formula formula) {
    return formula.in(diagram, this::variable);
  }

  Outcomes count() {
    int seen = diagram.all(variables.values().stream().mapToInt(this::not));
    List<Choices> questions = formulas.questions();
    for (int i = 0; i < questions.size(); i++) {
      BitSet done = leavesBut(neededAfter(questions.subList(i + 1, questions.size())));
      seen = diagram.without(after(questions.get(i), seen), done);
    }
    int emergency = in(formulas.emergency(guidance));
    Map<Optional<Urgency>, BigInteger> byLevel = new HashMap<>();
    List<Output> ends = outputs.stream().filter(Output::ends).toList();
    int ended = given(diagram.and(seen, emergency), ends);
    byLevel.put(Optional.of(Urgency.EMERGENCY), count(ended, ends));
    int left = given(diagram.and(seen, diagram.not(emergency)), outputs);
    for (Urgency level : Urgency.values()) {
      if (level != Urgency.EMERGENCY) {
        int here = diagram.and(left, diagram.any(cards(level)));
        byLevel.put(Optional.of(level), count(here, outputs));
        left = diagram.and(left, diagram.not(diagram.any(cards(level))));
      }
    }
    byLevel.put(Optional.empty(), count(left, outputs));
    int two = diagram.atLeast(2, cards(Urgency.EMERGENCY).toArray());
    return new Outcomes(byLevel, count(diagram.and(ended, diagram.not(two)), ends));
  }

  private int not(int variable) {
    return diagram.not(diagram.variable(variable));
  }

  private IntStream cards(Urgency level) {
    return outputs.stream()
        .filter(output -> output.level().equals(Optional.of(level)))
        .mapToInt(output -> diagram.variable(output.variable()));
  }

  private BigInteger count(int set, List<Output> over) {
    BitSet counted = new BitSet();
    over.forEach(output -> counted.set(output.variable()));
    return diagram.count(set, counted);
  }

  /// Turns what was ticked into what is given for it.
  private int given(int seen, List<Output> wanted) {
    int given = seen;
    for (int i = 0; i < wanted.size(); i++) {
      Output output = wanted.get(i);
      given =
          diagram.and(given, diagram.same(diagram.variable(output.variable()), in(output.when())));
      given =
          diagram.without(
              given, leavesBut(wanted.subList(i + 1, wanted.size()).stream().map(Output::when)));
    }
    return given;
  }

  /// What the rest of the way looks at: later questions, and in the end the rules.
  private Stream<Formula> neededAfter(List<Choices> later) {
    return Stream.of(
            later.stream().map(question -> formulas.asked(question.item())),
            outputs.stream().map(Output::when),
            Stream.of(formulas.emergency(guidance)))
        .flatMap(some -> some);
  }

  /// The variables of leaves that these formulas do not look at.
  private BitSet leavesBut(Stream<Formula> needed) {
    BitSet rest = new BitSet();
    variables.values().forEach(rest::set);
    needed.flatMap(Formula::leaves).forEach(leaf -> rest.clear(variable(leaf)));
    return rest;
  }

  /// What can have been ticked after one more question.
  private int after(Choices question, int before) {
    int asked = in(formulas.asked(question.item()));
    BitSet ticks = new BitSet();
    ticks.set(0, question.ticks());
    int none = diagram.all(ticks.stream().map(diagram::variable).map(diagram::not));
    int seen = diagram.and(before, diagram.choose(asked, question.allowed(diagram), none));
    for (Map.Entry<Formula.Ticked, Integer> leaf : variables.entrySet()) {
      int ticked =
          diagram.any(
              leaf.getKey().ticks().stream()
                  .filter(tick -> tick.linkId().equals(question.item().linkId()))
                  .mapToInt(tick -> diagram.variable(tick.place())));
      if (ticked != Diagram.NONE) {
        seen = diagram.raised(seen, leaf.getValue(), ticked);
      }
    }
    return diagram.without(seen, ticks);
  }
}
