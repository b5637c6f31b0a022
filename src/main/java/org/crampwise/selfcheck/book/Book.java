package org.crampwise.selfcheck.book;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Source;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Guidance;
import org.crampwise.selfcheck.Questionnaire;

/// The self-check on paper, for a clinician to read and sign. Markdown.
public final class Book {
  private final Questionnaire questionnaire;
  private final Guidance guidance;
  private final ContentPack pack;
  private final Paper paper = new Paper();

  private Book(Questionnaire questionnaire, Guidance guidance, ContentPack pack) {
    this.questionnaire = questionnaire;
    this.guidance = guidance;
    this.pack = pack;
  }

  /// Every question and answer, every rule in words, every card, every source.
  ///
  /// @param outcomes empty where they can't be counted
  public static String of(
      Questionnaire questionnaire,
      Guidance guidance,
      ContentPack pack,
      Seal seal,
      Optional<Outcomes> outcomes) {
    Book book = new Book(questionnaire, guidance, pack);
    book.opening(seal);
    book.outcomes(outcomes);
    book.chapters();
    book.sources();
    book.signing(seal);
    return book.paper.toString();
  }

  private void opening(Seal seal) {
    paper.add("# The self-check: what it asks, and what the answers lead to");
    paper.add(
        "This is everything that the self-check can ask and everything that its rules can do with"
            + " the answers. It picks published safety advice and topics to read. It is education,"
            + " never a diagnosis: no rule names a cause, gives a score or orders topics by"
            + " importance.");
    paper.add(
        "Questionnaire `%s`, version %s, language `%s`."
            .formatted(questionnaire.url(), questionnaire.version(), pack.language()));
    paper.add(
        "In the cards, `{number}` and the like stand for the telephone numbers that a site has"
            + " set.");
    paper.add("## What is signed");
    paper.add("The SHA-256 of these files, one after another in this order:");
    Seal.files(pack.language()).forEach(file -> paper.point("`assets/%s`".formatted(file)));
    paper.end();
    paper.add("`%s`".formatted(seal.grouped()));
    paper.add(
        "One changed letter changes it. The screen “About and privacy” shows the one of the files"
            + " it runs with. By hand, in the folder `assets`:");
    paper.add("    cat %s | sha256sum".formatted(String.join(" ", Seal.files(pack.language()))));
  }

  private void outcomes(Optional<Outcomes> outcomes) {
    paper.add("## How many different results there are");
    if (outcomes.isEmpty()) {
      paper.add(
          "They were not counted: a question depends on an answer that is not picked from a list,"
              + " or on a question that is asked later.");
      return;
    }
    Outcomes counted = outcomes.get();
    paper.add(
        "Two results are different when their level, their cards, their topics or their cautions"
            + " are. Counted are the results of every complete set of answers that the"
            + " questionnaire allows, exactly and not by sampling.");
    for (Urgency level : Urgency.values()) {
      paper.point("%s: %s".formatted(level.id(), number(counted.at(Optional.of(level)))));
    }
    paper.point("none (no card): %s".formatted(number(counted.at(Optional.empty()))));
    paper.point("**all: %s**".formatted(number(counted.total())));
    paper.end();
    paper.add(
        "On the screen an emergency ends the check at the first such tap, so that only the %s of its"
                .formatted(number(counted.alone()))
            + " results with one card are seen there; the others come from files given to"
            + " `crampwise assess`.");
  }

  private static String number(BigInteger number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private void chapters() {
    Sayer sayer = new Sayer(questionnaire, pack.language());
    Leads leads = new Leads(questionnaire, guidance);
    new QuestionChapter(questionnaire, sayer, leads, paper).write();
    new RuleChapters(guidance, pack, sayer, paper).write();
  }

  private void sources() {
    paper.add("## Sources");
    Stream<String> ofRules =
        Stream.of(
                guidance.cards().stream().map(Guidance.CardRule::sources),
                guidance.topics().stream().map(Guidance.TopicRule::sources),
                guidance.cautions().stream().map(Guidance.CautionRule::sources))
            .flatMap(rules -> rules)
            .flatMap(List::stream);
    Stream<String> ofWords =
        guidance.cards().stream()
            .flatMap(rule -> pack.safetyCard(rule.card()).stream())
            .flatMap(card -> Stream.of(card.sign(), card.todo(), card.simple()))
            .flatMap(List::stream)
            .flatMap(text -> text.sources().stream());
    Stream<String> ofCautions =
        pack.cautionWords().stream()
            .flatMap(words -> words.text().stream())
            .flatMap(text -> text.sources().stream());
    Stream.of(ofRules, ofWords, ofCautions)
        .flatMap(keys -> keys)
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(key -> source(Objects.requireNonNull(pack.sources().get(key), key)));
    paper.end();
  }

  private void source(Source source) {
    String read =
        switch (source.status()) {
          case R -> "Read at the publisher’s address.";
          case M -> "Read through a copy or summary.";
          case N -> "Not read.";
        };
    String told =
        Stream.of(source.title(), source.publisher(), source.year(), source.url())
            .filter(part -> !part.isEmpty())
            .map(Sayer::plain)
            .collect(Collectors.joining(". "));
    paper.point("**%s** %s. %s".formatted(Sayer.plain(source.key()), told, read));
  }

  private void signing(Seal seal) {
    paper.add("## Signature");
    paper.add("I have read what is written here, and the files with this SHA-256:");
    paper.add("`%s`".formatted(seal.grouped()));
    for (String field : List.of("Name", "Role", "Date", "Signature")) {
      paper.add(
          "%s: ........................................................................"
              .formatted(field));
    }
  }
}
