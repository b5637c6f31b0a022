package org.crampwise.selfcheck.book;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.ContentPack;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Topic;
import org.crampwise.selfcheck.Guidance;

/// Every card with its words, every topic, every caution, and when each is given.
final class RuleChapters {
  private final Guidance guidance;
  private final ContentPack pack;
  private final Sayer sayer;
  private final Paper paper;

  RuleChapters(Guidance guidance, ContentPack pack, Sayer sayer, Paper paper) {
    this.guidance = guidance;
    this.pack = pack;
    this.sayer = sayer;
    this.paper = paper;
  }

  void write() {
    cards();
    topics();
    cautions();
  }

  private void cards() {
    paper.add("## Cards, in the order they are shown");
    paper.add(
        "An emergency ends the questions. Its page says, before the words of the card, to call"
            + " `{number}` now and to tell staff or someone near; for E0 the other way round.");
    for (Guidance.CardRule rule : guidance.cards()) {
      Optional<SafetyCard> card = pack.safetyCard(rule.card());
      String title = card.map(SafetyCard::title).orElse("");
      paper.add("### %s %s".formatted(rule.card(), Sayer.plain(title)));
      paper.add("Level: **%s**.".formatted(rule.level().id()));
      card.ifPresent(
          words -> {
            said("Sign", words.sign());
            said("What to do", words.todo());
            said("Said simpler", words.simple());
          });
      paper.add("Given for %s.".formatted(sayer.rule(rule.when())));
      paper.add("The rule rests on: %s.".formatted(Sayer.keys(rule.sources())));
    }
  }

  private void said(String what, List<RichText> texts) {
    if (!texts.isEmpty()) {
      paper.add(what + ": " + texts.stream().map(Sayer::cited).collect(Collectors.joining(" ")));
    }
  }

  private void topics() {
    paper.add("## Topics to read, always in this order");
    paper.add("In an emergency no topic is given.");
    for (Guidance.TopicRule rule : guidance.topics()) {
      Optional<Topic> deck = pack.deck(rule.topic());
      paper.add("### %s".formatted(Sayer.plain(deck.map(Topic::title).orElse(rule.topic()))));
      paper.add(
          "`%s` %s".formatted(rule.topic(), Sayer.plain(deck.map(Topic::summary).orElse(""))));
      paper.add(
          rule.when()
              .map(when -> "Given for %s.".formatted(sayer.rule(when)))
              .orElse("Always given."));
      rule.unless()
          .ifPresent(unless -> paper.add("Taken away by %s.".formatted(sayer.rule(unless))));
      if (!rule.notWith().isEmpty()) {
        paper.add("Taken away by the caution %s.".formatted(Sayer.names(rule.notWith())));
      }
      paper.add("The rule rests on: %s.".formatted(Sayer.keys(rule.sources())));
    }
  }

  private void cautions() {
    paper.add("## Cautions");
    paper.add("A caution holds on every page until the visit ends.");
    for (Guidance.CautionRule rule : guidance.cautions()) {
      paper.add("### Caution: %s".formatted(rule.caution().id()));
      pack.cautionWords().stream()
          .filter(words -> words.caution() == rule.caution())
          .forEach(words -> said(Sayer.plain(words.title()), words.text()));
      paper.add("Given for %s.".formatted(sayer.rule(rule.when())));
      paper.add(
          "Hides all advice about: %s."
              .formatted(
                  rule.caution().hides().stream()
                      .sorted()
                      .map(AdviceTopic::id)
                      .collect(Collectors.joining(", "))));
      paper.add("The rule rests on: %s.".formatted(Sayer.keys(rule.sources())));
    }
  }
}
