package org.crampwise.selfcheck;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The way through a questionnaire, one item a page: its questions, and its texts that are no help
/// to another item. Hidden items have no page.
public final class Pages {
  private final Questionnaire questionnaire;
  private final List<Item> pages;

  public Pages(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.pages = questionnaire.all().filter(this::isPage).toList();
  }

  private boolean isPage(Item item) {
    boolean text = item.type() == ItemType.DISPLAY && !item.is(Control.HELP);
    return (item.isQuestion() || text) && isVisible(item);
  }

  private boolean isVisible(Item item) {
    return !item.look().hidden() && questionnaire.parent(item).map(this::isVisible).orElse(true);
  }

  /// Every page there may be.
  public List<Item> all() {
    return pages;
  }

  /// The pages that are shown with these answers.
  public List<Item> shown(Answers answers) {
    Set<String> asked = answers.asked();
    return pages.stream().filter(item -> asked.contains(item.linkId())).toList();
  }

  public Optional<Item> first(Answers answers) {
    return shown(answers).stream().findFirst();
  }

  /// The page after this one; empty after the last, where the review comes.
  public Optional<Item> next(Item page, Answers answers) {
    int here = pages.indexOf(page);
    return shown(answers).stream().filter(item -> pages.indexOf(item) > here).findFirst();
  }

  /// The page before this one; empty before the first.
  public Optional<Item> previous(Item page, Answers answers) {
    int here = pages.indexOf(page);
    return shown(answers).stream()
        .filter(item -> pages.indexOf(item) < here)
        .reduce((_, last) -> last);
  }

  /// The questions that are shown, have to be answered and are not.
  public List<Item> unanswered(Answers answers) {
    return shown(answers).stream()
        .filter(item -> item.asked().required() && answers.of(item.linkId()).isEmpty())
        .toList();
  }

  /// How many parts there are: the items at the top that have a page.
  public int parts() {
    return parted().size();
  }

  /// Which part a page stands in, from 1. It never falls on the way forward.
  public int part(Item page) {
    Item top = page;
    for (Optional<Item> up = questionnaire.parent(top); up.isPresent(); ) {
      top = up.get();
      up = questionnaire.parent(top);
    }
    return parted().indexOf(top) + 1;
  }

  private List<Item> parted() {
    return questionnaire.items().stream()
        .filter(item -> item.whole().anyMatch(pages::contains))
        .toList();
  }
}
