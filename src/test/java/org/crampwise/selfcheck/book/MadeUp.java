package org.crampwise.selfcheck.book;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crampwise.content.Caution;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.selfcheck.Enablement;
import org.crampwise.selfcheck.Flaws;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Guidance.CardRule;
import org.crampwise.selfcheck.Guidance.CautionRule;
import org.crampwise.selfcheck.Guidance.TopicRule;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.Value;

/// A questionnaire and rules made up at random, small enough to try every answer.
final class MadeUp {
  static final List<Optional<Urgency>> LEVELS =
      List.of(
          Optional.of(Urgency.EMERGENCY),
          Optional.of(Urgency.SAME_DAY),
          Optional.of(Urgency.SOON),
          Optional.of(Urgency.ROUTINE),
          Optional.empty());

  private static final int QUESTIONS = 4;
  private static final int OPTIONS = 3;

  private final Random random;
  private final String items;

  MadeUp(int seed) {
    random = new Random(seed);
    items =
        IntStream.range(0, QUESTIONS).mapToObj(this::item).collect(Collectors.joining(",\n"))
            + ",\n"
            + """
            {"linkId": "q9", "type": "boolean", "enableBehavior": "any", "enableWhen": [
              {"question": "q0", "operator": "!=", "answerCoding": {"code": "c1"}},
              {"question": "q1", "operator": "exists", "answerBoolean": false}]},
            {"linkId": "g", "type": "group", "enableWhen": [
              {"question": "q9", "operator": "=", "answerBoolean": true}], "item": [
                {"linkId": "q8", "type": "choice", "answerOption": [
                    {"valueCoding": {"code": "c0"}}, {"valueCoding": {"code": "c1"}}],
                  "item": [{"linkId": "q7", "type": "choice", "required": true, "answerOption": [
                    {"valueCoding": {"code": "c0"}}, {"valueCoding": {"code": "c1"}}]}]}]}
            """;
  }

  String items() {
    return items;
  }

  private String item(int number) {
    String exclusive =
        """
        "extension": [{"valueBoolean": true,
          "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"}],\
        """;
    String options =
        IntStream.range(0, OPTIONS)
            .mapToObj(
                code ->
                    "{%s \"valueCoding\": {\"code\": \"c%d\"}}"
                        .formatted(random.nextInt(4) == 0 ? exclusive : "", code))
            .collect(Collectors.joining(", "));
    String when =
        number == 0 || random.nextBoolean()
            ? ""
            : """
            "enableWhen": [{"question": "q%d", "operator": "%s", "answerCoding": {"code": "c%d"}}],\
            """
                .formatted(
                    random.nextInt(number), random.nextBoolean() ? "=" : "!=", random.nextInt(3));
    return """
    {"linkId": "q%d", "type": "choice", "repeats": %b, "required": %b, %s "answerOption": [%s]}\
    """
        .formatted(number, random.nextBoolean(), random.nextBoolean(), when, options);
  }

  private Rule rule(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      int question = random.nextInt(QUESTIONS + 2);
      return question < QUESTIONS
          ? new Rule.Answered("q" + question, "c" + random.nextInt(OPTIONS))
          : new Rule.Answered("q" + (question + 3), "c" + random.nextInt(2));
    }
    List<Rule> rules =
        IntStream.range(0, 2 + random.nextInt(2)).mapToObj(_ -> rule(depth - 1)).toList();
    return switch (random.nextInt(3)) {
      case 0 -> new Rule.Any(rules);
      case 1 -> new Rule.All(rules);
      default -> new Rule.AtLeast(2, rules);
    };
  }

  Guidance guidance() {
    return new Guidance(
        List.of(
            new CardRule(
                "E1", Urgency.EMERGENCY, new Rule.All(List.of(rule(1), rule(1))), List.of()),
            new CardRule(
                "E2", Urgency.EMERGENCY, new Rule.All(List.of(rule(1), rule(0))), List.of()),
            new CardRule("U1", Urgency.SAME_DAY, rule(2), List.of()),
            new CardRule("P3", Urgency.SOON, rule(2), List.of()),
            new CardRule("P1", Urgency.ROUTINE, rule(1), List.of())),
        List.of(
            topic("a", Optional.of(rule(2)), Optional.of(rule(1)), Set.of()),
            topic("b", Optional.of(rule(2)), Optional.empty(), Set.of(Caution.CLOT)),
            topic("c", Optional.empty(), Optional.of(rule(2)), Set.of(Caution.CHILD))),
        List.of(
            new CautionRule(Caution.CLOT, rule(1), List.of()),
            new CautionRule(Caution.CHILD, rule(1), List.of())));
  }

  private static TopicRule topic(
      String id, Optional<Rule> when, Optional<Rule> unless, Set<Caution> notWith) {
    return new TopicRule(id, when, unless, notWith, List.of());
  }

  private record Result(
      Optional<Urgency> level, List<String> cards, List<String> topics, Set<Caution> cautions) {}

  /// How many results there are of each level, by trying every answer.
  Map<Optional<Urgency>, BigInteger> tried(Questionnaire questionnaire, Guidance guidance) {
    Set<Result> results = new HashSet<>();
    List<Item> questions = questionnaire.all().filter(Item::isQuestion).toList();
    walk(questionnaire, questions, new HashMap<>(), guidance, results);
    return results.stream()
        .collect(
            Collectors.groupingBy(
                Result::level,
                Collectors.reducing(BigInteger.ZERO, _ -> BigInteger.ONE, BigInteger::add)));
  }

  private static void walk(
      Questionnaire questionnaire,
      List<Item> left,
      Map<String, List<Value>> given,
      Guidance guidance,
      Set<Result> results) {
    if (left.isEmpty()) {
      Assessment found = guidance.assess(Answers.of(questionnaire, given));
      results.add(new Result(found.level(), found.cards(), found.topics(), found.cautions()));
      return;
    }
    Item item = left.getFirst();
    List<Item> rest = left.subList(1, left.size());
    if (!new Enablement(questionnaire, given).isEnabled(item)) {
      walk(questionnaire, rest, given, guidance, results);
      return;
    }
    for (List<Value> values : subsets(values(item))) {
      if (Flaws.of(item, values).isEmpty()) {
        Map<String, List<Value>> more = new HashMap<>(given);
        more.put(item.linkId(), values);
        walk(questionnaire, rest, values.isEmpty() ? given : more, guidance, results);
      }
    }
  }

  private static List<Value> values(Item item) {
    return item.type().isChoice()
        ? item.asked().options().stream().map(option -> option.value()).toList()
        : List.of(new Value.Truth(true), new Value.Truth(false));
  }

  private static List<List<Value>> subsets(List<Value> values) {
    List<List<Value>> subsets = new ArrayList<>();
    for (int mask = 0; mask < 1 << values.size(); mask++) {
      int chosen = mask;
      subsets.add(
          IntStream.range(0, values.size())
              .filter(place -> (chosen >> place & 1) == 1)
              .mapToObj(values::get)
              .toList());
    }
    return subsets;
  }
}
