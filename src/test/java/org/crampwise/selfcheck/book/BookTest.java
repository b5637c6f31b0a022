package org.crampwise.selfcheck.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Checks;
import org.crampwise.selfcheck.EnableWhen;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Questionnaire;
import org.crampwise.selfcheck.Rule;
import org.junit.jupiter.api.Test;

/// Nothing of our self-check is missing from its book.
class BookTest {
  private static final Questionnaire OURS = Checks.OURS.questionnaire();
  private static final Guidance GUIDANCE = Checks.OURS.guidance();
  private static final Seal SEAL = Seal.of(Checks.ASSETS, "en").orElseThrow();
  private static final String BOOK =
      book(
          Optional.of(
              new Outcomes(
                  Map.of(Optional.of(Urgency.EMERGENCY), BigInteger.valueOf(1234)),
                  BigInteger.valueOf(28))));

  private static String book(Optional<Outcomes> outcomes) {
    return Book.of(OURS, GUIDANCE, Checks.PACK, SEAL, outcomes);
  }

  /// The part of the book from the line that holds this up to the next line that begins so.
  private static String part(String from, String next) {
    int start = BOOK.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    int end = BOOK.indexOf("\n" + next, start + 1);
    return BOOK.substring(start, end < 0 ? BOOK.length() : end);
  }

  @Test
  void everyQuestionIsThereWithItsHelpWhenItIsShownAndWhetherItMustBeAnswered() {
    OURS.all()
        .forEach(
            item -> {
              assertThat(BOOK).contains("`%s`".formatted(item.linkId()));
              assertThat(BOOK).contains(Sayer.plain(item.label().text().text()));
            });
    assertThat(OURS.all().filter(Item::isQuestion))
        .allSatisfy(
            item -> {
              String told = part("\n`%s` One answer".formatted(item.linkId()), "#");
              assertThat(told)
                  .contains(item.asked().repeats() ? "One answer or more." : "One answer.")
                  .contains(item.asked().required() ? "must be answered" : "may be skipped");
              for (EnableWhen.Condition when : item.enableWhen().conditions()) {
                assertThat(told).contains("(`%s` = `%s`)".formatted(when.question(), when.value()));
              }
              assertThat(told.contains("Shown when"))
                  .isEqualTo(!item.enableWhen().conditions().isEmpty());
              item.help().forEach(help -> assertThat(told).contains(help.label().text().text()));
            });
  }

  @Test
  void everyAnswerIsThereWithItsHelperAndWhatItLeadsTo() {
    OURS.all()
        .filter(Item::isQuestion)
        .forEach(
            item ->
                item.asked()
                    .options()
                    .forEach(
                        option -> {
                          String question = part("\n`%s` One answer".formatted(item.linkId()), "#");
                          String told =
                              question.substring(question.indexOf("`" + option.value() + "`\n"));
                          assertThat(question)
                              .contains(
                                  "**%s** `%s`"
                                      .formatted(
                                          Sayer.plain(option.words().text()), option.value()));
                          String own = told.split("\n- ", 2)[0];
                          assertThat(own).contains(Sayer.plain(option.helper().text()));
                          assertThat(own.contains("Takes every other answer"))
                              .isEqualTo(option.exclusive());
                          Rule.Answered answer =
                              new Rule.Answered(item.linkId(), option.value().toString());
                          GUIDANCE
                              .cards()
                              .forEach(
                                  rule ->
                                      assertThat(
                                              own.matches(
                                                  "(?s).*Card: [^\n]*\\b%s, .*"
                                                      .formatted(rule.card())))
                                          .as("%s %s", answer, rule.card())
                                          .isEqualTo(names(rule.when(), answer)));
                          GUIDANCE
                              .topics()
                              .forEach(
                                  rule ->
                                      assertThat(
                                              own.matches(
                                                  "(?s).*Topic: ([^\n]*; )?%s[;. ].*"
                                                      .formatted(rule.topic())))
                                          .as("%s %s", answer, rule.topic())
                                          .isEqualTo(
                                              rule.when()
                                                  .filter(when -> names(when, answer))
                                                  .isPresent()));
                          GUIDANCE
                              .cautions()
                              .forEach(
                                  rule ->
                                      assertThat(
                                              own.matches(
                                                  "(?s).*Caution: [^\n]*\\b%s\\b.*"
                                                      .formatted(rule.caution().id())))
                                          .as("%s %s", answer, rule.caution())
                                          .isEqualTo(names(rule.when(), answer)));
                        }));
  }

  private static boolean names(Rule rule, Rule.Answered answer) {
    return rule.named().anyMatch(answer::equals);
  }

  @Test
  void everyCardIsThereWithItsWordsItsLevelAndItsRule() {
    for (Guidance.CardRule rule : GUIDANCE.cards()) {
      SafetyCard card = Checks.PACK.safetyCard(rule.card()).orElseThrow();
      String told = part("\n### %s %s\n".formatted(rule.card(), Sayer.plain(card.title())), "##");
      assertThat(told).contains("**%s**".formatted(rule.level().id()));
      Stream.of(card.sign(), card.todo(), card.simple())
          .flatMap(List::stream)
          .map(RichText::plain)
          .forEach(words -> assertThat(told).contains(Sayer.plain(words)));
      assertRule(told, rule.when());
      assertThat(told).contains("rests on: " + String.join(", ", rule.sources()));
    }
  }

  private static void assertRule(String told, Rule rule) {
    rule.named()
        .forEach(
            answer ->
                assertThat(told)
                    .contains("(`%s` = `%s`)".formatted(answer.linkId(), answer.code())));
  }

  @Test
  void everyTopicAndCautionIsThereWithItsRules() {
    for (Guidance.TopicRule rule : GUIDANCE.topics()) {
      String told = part("\n`%s` ".formatted(rule.topic()), "##");
      rule.when().ifPresent(when -> assertRule(told, when));
      rule.unless().ifPresent(unless -> assertRule(told, unless));
      rule.notWith().forEach(caution -> assertThat(told).contains(caution.id()));
    }
    for (Guidance.CautionRule rule : GUIDANCE.cautions()) {
      String told = part("\n### Caution: %s\n".formatted(rule.caution().id()), "##");
      assertRule(told, rule.when());
      rule.caution().hides().forEach(advice -> assertThat(told).contains(advice.id()));
      assertThat(Checks.PACK.cautionWords())
          .filteredOn(words -> words.caution() == rule.caution())
          .isNotEmpty()
          .flatExtracting(words -> words.text())
          .allSatisfy(text -> assertThat(told).contains(Sayer.plain(text.plain())));
    }
  }

  @Test
  void everySourceThatARuleOrACardNamesIsThereInFull() {
    String sources = part("\n## Sources\n", "##");
    Pattern.compile("rests on: (.+)\\.\n|\\(([A-Z][A-Za-z0-9, -]+)\\)\n")
        .matcher(BOOK)
        .results()
        .flatMap(
            match ->
                Stream.of((match.group(1) == null ? match.group(2) : match.group(1)).split(", ")))
        .distinct()
        .map(key -> Checks.PACK.sources().get(key))
        .forEach(
            source ->
                assertThat(sources)
                    .contains("- **%s** ".formatted(source.key()))
                    .contains(Sayer.plain(source.title()))
                    .contains(Sayer.plain(source.publisher()))
                    .contains(Sayer.plain(source.url())));
    assertThat(sources.lines().filter(line -> line.startsWith("- **"))).hasSizeGreaterThan(40);
  }

  @Test
  void itSaysWhatIsSignedHowManyResultsThereAreAndLeavesRoomToSign() {
    assertThat(BOOK).contains(SEAL.grouped()).contains("**all: 1,234**").contains("only the 28 of");
    assertThat(BOOK).contains("\nName: ...").contains("\nRole: ...").contains("\nDate: ...");
    assertThat(book(Optional.empty())).contains("They were not counted");
  }

  @Test
  void rulesAreSaidInWords() {
    assertThat(part("\n### U2 ", "##"))
        .contains(
            "Given for “One calf or thigh swollen, warm or tender” (`urgent.signs` ="
                + " `one-leg-swollen`) **and** (“Pregnant” (`about.pregnant` = `yes`) or “A birth"
                + " in the last weeks” (`about.pregnant` = `recent-birth`)).");
    assertThat(
            new Sayer(OURS, "en").rule(new Rule.AtLeast(2, List.of(new Rule.Answered("a", "b")))))
        .isEqualTo("at least 2 of these: “b” (`a` = `b`)");
  }

  @Test
  void thePageNeedsNoOtherFileAndHoldsTheSame() {
    String page = BookPage.of(BOOK, SEAL);
    assertThat(page).startsWith("<!DOCTYPE html>").contains("<h3>E1 ").contains("</html>");
    assertThat(page).contains("content: \"SHA-256 " + SEAL.grouped() + "\"");
    assertThat(page).doesNotContain("<link").doesNotContain("src=").doesNotContain("@import");
    assertThat(OURS.all().map(Item::linkId).collect(Collectors.toSet()))
        .allSatisfy(linkId -> assertThat(page).contains("<code>" + linkId + "</code>"));
  }

  @Test
  void signsOfMarkdownInWordsStayAsTheyAre() {
    assertThat(BookPage.of(Sayer.plain("1 < 2 *and* _so_ [on] {advice_line} & `x`"), SEAL))
        .contains("1 &lt; 2 *and* _so_ [on] {advice_line} &amp; `x`");
  }
}
