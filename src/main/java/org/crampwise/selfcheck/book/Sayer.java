package org.crampwise.selfcheck.book;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampwise.content.Caution;
import org.crampwise.content.RichText;
import org.crampwise.selfcheck.EnableWhen;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Operator;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.Words;

/// Says rules and conditions in plain words, as Markdown.
final class Sayer {
  private static final Pattern MARKS =
      Pattern.compile("[\\\\`*\\[\\]<>#&]|(?<!\\p{Alnum})_|_(?!\\p{Alnum})");

  private final Questionnaire questionnaire;

  private final String language;

  Sayer(Questionnaire questionnaire, String language) {
    this.questionnaire = questionnaire;
    this.language = language;
  }

  /// The words of the questionnaire, in the language of the book.
  String words(Words words) {
    return plain(words.in(language));
  }

  /// Words as they are, whatever signs they hold.
  static String plain(String words) {
    return MARKS.matcher(words).replaceAll("\\\\$0");
  }

  /// A text with the keys of its sources.
  static String cited(RichText text) {
    String keys = text.sources().isEmpty() ? "" : " (" + keys(text.sources()) + ")";
    return plain(text.plain()) + keys;
  }

  static String keys(List<String> sources) {
    return sources.stream().map(Sayer::plain).collect(Collectors.joining(", "));
  }

  static String names(Set<Caution> cautions) {
    return cautions.stream().sorted().map(Caution::id).collect(Collectors.joining(" or "));
  }

  String rule(Rule rule) {
    return switch (rule) {
      case Rule.Answered(String linkId, String code) -> answered(linkId, code);
      case Rule.Any(List<Rule> rules) -> joined(rules, " or ");
      case Rule.All(List<Rule> rules) -> joined(rules, " **and** ");
      case Rule.AtLeast(int count, List<Rule> rules) ->
          "at least %d of these: %s".formatted(count, joined(rules, ", "));
    };
  }

  private String joined(List<Rule> rules, String with) {
    return rules.stream()
        .map(rule -> rule instanceof Rule.Answered ? rule(rule) : "(" + rule(rule) + ")")
        .collect(Collectors.joining(with));
  }

  private String answered(String linkId, String code) {
    String words =
        questionnaire
            .item(linkId)
            .flatMap(item -> item.option(code))
            .map(option -> option.words().in(language))
            .orElse(code);
    return "“%s” (`%s` = `%s`)".formatted(plain(words), linkId, code);
  }

  /// When an item is asked, beside its parent.
  String conditions(EnableWhen when) {
    return when.conditions().stream()
        .map(this::condition)
        .collect(Collectors.joining(when.all() ? " **and** " : " or "));
  }

  private String condition(EnableWhen.Condition condition) {
    String question = condition.question();
    Operator operator = condition.operator();
    return switch (operator) {
      case EXISTS ->
          "`%s` is %s"
              .formatted(
                  question,
                  condition.value().equals(new Value.Truth(true)) ? "answered" : "not answered");
      case EQUAL -> "%s is answered".formatted(value(question, condition.value()));
      case NOT_EQUAL -> "%s is not answered".formatted(value(question, condition.value()));
      case GREATER, LESS, GREATER_OR_EQUAL, LESS_OR_EQUAL ->
          "`%s` %s %s"
              .formatted(question, plain(operator.sign()), plain(condition.value().toString()));
    };
  }

  private String value(String linkId, Value value) {
    String words =
        questionnaire
            .item(linkId)
            .flatMap(item -> item.option(value))
            .map(Option::words)
            .map(found -> found.in(language))
            .orElse(value.toString());
    return "“%s” (`%s` = `%s`)".formatted(plain(words), linkId, value);
  }

  /// How a question is answered.
  String manner(Item item) {
    String kind =
        item.type().isChoice()
            ? item.asked().repeats() ? "One answer or more." : "One answer."
            : "Answered by: " + item.type().id() + ".";
    String must = item.asked().required() ? "It must be answered." : "It may be skipped.";
    return kind + " " + must;
  }
}
