package org.crampwise.selfcheck.reader;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.Caution;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Nearest;
import org.crampwise.content.Topic;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.json.Element;
import org.crampwise.selfcheck.json.JsonException;
import org.crampwise.selfcheck.json.JsonParser;

/// Reads the rules, and holds every name in them against the questionnaire and the content.
public final class GuidanceReader {
  private final Names names;
  private final RuleReader rules;

  /// What was read.
  ///
  /// @param guidance empty when there is an error
  public record Reading(Optional<Guidance> guidance, List<Fault> faults) {
    public Reading {
      faults = List.copyOf(faults);
    }
  }

  private GuidanceReader(Names names, RuleReader rules) {
    this.names = names;
    this.rules = rules;
  }

  /// The names of what a rule may give, and of what it may rest on.
  private record Names(Set<String> cards, Set<String> topics, Set<String> sources) {
    static Names of(ContentPack pack) {
      return new Names(
          Stream.concat(pack.safetyCards().stream(), pack.doubtCards().stream())
              .map(card -> card.code())
              .collect(Collectors.toSet()),
          pack.topics().stream().map(Topic::id).collect(Collectors.toSet()),
          pack.sources().keySet());
    }
  }

  /// Reads the text of a file.
  ///
  /// @param file its name, for what is told of it
  public static Reading read(
      String file, String text, Questionnaire questionnaire, ContentPack pack) {
    Faults faults = new Faults(file);
    try {
      GuidanceReader reader = new GuidanceReader(Names.of(pack), new RuleReader(questionnaire));
      Optional<Guidance> guidance =
          Element.root(JsonParser.parse(text), faults)
              .map(reader::guidance)
              .filter(_ -> !faults.hasError());
      return new Reading(guidance, faults.all());
    } catch (JsonException e) {
      faults.error(e.line(), "", e.plain());
      return new Reading(Optional.empty(), faults.all());
    }
  }

  private Guidance guidance(Element root) {
    List<Guidance.CardRule> cards =
        root.elements("cards").stream().flatMap(rule -> card(rule).stream()).toList();
    List<Guidance.TopicRule> topics = root.elements("topics").stream().map(this::topic).toList();
    List<Guidance.CautionRule> cautions =
        root.elements("cautions").stream().flatMap(rule -> caution(rule).stream()).toList();
    root.done();
    once(root, "card", cards, Guidance.CardRule::card, names.cards());
    once(root, "topic", topics, Guidance.TopicRule::topic, names.topics());
    once(root, "caution", cautions, rule -> rule.caution().id(), cautionIds());
    return new Guidance(cards, topics, cautions);
  }

  private Optional<Guidance.CardRule> card(Element element) {
    String card = named(element, "card", names.cards());
    Element rule = element.under(card);
    Optional<Urgency> level = Urgency.of(card);
    String written = rule.required("level");
    level
        .filter(urgency -> !urgency.id().equals(written) && !written.isEmpty())
        .ifPresent(
            urgency -> rule.fault("Its level is `%s`, not `%s`.".formatted(urgency.id(), written)));
    Optional<Rule> when = rules.required(rule, "when");
    List<String> sources = sources(rule);
    rule.ignore("card");
    rule.done();
    return level.flatMap(
        urgency -> when.map(found -> new Guidance.CardRule(card, urgency, found, sources)));
  }

  private Guidance.TopicRule topic(Element element) {
    String topic = named(element, "topic", names.topics());
    Element rule = element.under(topic);
    boolean always = rule.truth("always");
    if (always == rule.names().contains("when")) {
      rule.fault("It has either `when` or `always`.");
    }
    Optional<Rule> when = rules.optional(rule, "when");
    Optional<Rule> unless = rules.optional(rule, "unless");
    Set<Caution> notWith =
        rule.texts("notWith").stream()
            .flatMap(id -> cautionOf(rule, id).stream())
            .collect(Collectors.toSet());
    List<String> sources = sources(rule);
    rule.ignore("topic");
    rule.done();
    return new Guidance.TopicRule(topic, when, unless, notWith, sources);
  }

  private Optional<Guidance.CautionRule> caution(Element element) {
    String id = element.required("caution");
    Element rule = element.under(id);
    Optional<Rule> when = rules.required(rule, "when");
    List<String> sources = sources(rule);
    Optional<Caution> caution = cautionOf(rule, id);
    rule.ignore("caution");
    rule.done();
    return caution.flatMap(
        found -> when.map(holds -> new Guidance.CautionRule(found, holds, sources)));
  }

  private List<String> sources(Element rule) {
    List<String> sources = rule.texts("sources");
    if (sources.isEmpty()) {
      rule.fault("It names no source.");
    }
    sources.stream()
        .filter(source -> !names.sources().contains(source))
        .forEach(source -> unknown(rule, "source", source, names.sources()));
    return sources;
  }

  private static Optional<Caution> cautionOf(Element rule, String id) {
    Optional<Caution> caution =
        Stream.of(Caution.values()).filter(known -> known.id().equals(id)).findFirst();
    if (caution.isEmpty()) {
      unknown(rule, "caution", id, cautionIds());
    }
    return caution;
  }

  private static Set<String> cautionIds() {
    return Stream.of(Caution.values()).map(Caution::id).collect(Collectors.toSet());
  }

  private static String named(Element rule, String kind, Set<String> known) {
    String name = rule.required(kind);
    if (!name.isEmpty() && !known.contains(name)) {
      unknown(rule, kind, name, known);
    }
    return name;
  }

  static void unknown(Element rule, String kind, String name, Collection<String> known) {
    rule.fault(
        "There is no %s `%s`.%s"
            .formatted(
                kind,
                name,
                Nearest.to(name, known).map(" Did you mean `%s`?"::formatted).orElse("")));
  }

  private static <T> void once(
      Element root, String kind, List<T> rules, Function<T, String> name, Set<String> all) {
    Set<String> seen = new HashSet<>();
    rules.stream()
        .map(name)
        .filter(one -> !seen.add(one))
        .forEach(one -> root.fault("The %s `%s` has two rules.".formatted(kind, one)));
    all.stream()
        .filter(one -> !seen.contains(one))
        .sorted()
        .forEach(
            one ->
                root.fault(
                    "The %s `%s` has no rule.".formatted(kind.toLowerCase(Locale.ROOT), one)));
  }
}
