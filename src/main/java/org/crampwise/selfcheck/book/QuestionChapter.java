package org.crampwise.selfcheck.book;

import org.crampwise.selfcheck.Control;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Questionnaire;

/// Every question and answer, and what each answer leads to.
final class QuestionChapter {
  private final Questionnaire questionnaire;
  private final Sayer sayer;
  private final Leads leads;
  private final Paper paper;

  QuestionChapter(Questionnaire questionnaire, Sayer sayer, Leads leads, Paper paper) {
    this.questionnaire = questionnaire;
    this.sayer = sayer;
    this.leads = leads;
    this.paper = paper;
  }

  void write() {
    paper.add("## Questions");
    int part = 1;
    for (Item item : questionnaire.items()) {
      if (item.type() == ItemType.GROUP) {
        paper.add("### Part %d: %s".formatted(part++, sayer.words(item.label().text())));
        paper.add("`%s`".formatted(item.linkId()));
        asked(item);
        item.items().forEach(this::question);
      } else {
        question(item);
      }
    }
  }

  private void question(Item item) {
    String words = sayer.words(item.label().text());
    if (item.type() == ItemType.DISPLAY) {
      paper.add(
          "%s: %s (`%s`)".formatted(item.is(Control.HELP) ? "Help" : "Text", words, item.linkId()));
      asked(item);
      return;
    }
    paper.add("#### " + words);
    paper.add(
        "`%s`".formatted(item.linkId()) + (item.isQuestion() ? " " + sayer.manner(item) : ""));
    asked(item);
    item.help().forEach(this::question);
    item.asked()
        .options()
        .forEach(
            option -> {
              paper.point("**%s** `%s`".formatted(sayer.words(option.words()), option.value()));
              if (!option.helper().isEmpty()) {
                paper.pointBelow("On its tile: " + sayer.words(option.helper()));
              }
              leads.of(item, option).forEach(line -> paper.pointBelow(line));
            });
    paper.end();
    item.items().stream().filter(below -> !item.help().contains(below)).forEach(this::question);
  }

  private void asked(Item item) {
    if (!item.enableWhen().conditions().isEmpty()) {
      paper.add("Shown when %s.".formatted(sayer.conditions(item.enableWhen())));
    }
  }
}
