package org.crampwise.content.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.Review;

/// For release: a clinician has signed every page, and no review is overdue.
final class SignatureGate implements Gate {
  private final LocalDate today;

  SignatureGate(LocalDate today) {
    this.today = today;
  }

  private record Page(String title, Review review, Place at) {}

  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.of(
            Passages.decks(pack).map(deck -> new Page(deck.title(), deck.review(), deck.at())),
            Stream.of(
                new Page(
                    pack.safetyPage().title(), pack.safetyPage().review(), pack.safetyPage().at())),
            Stream.of(
                new Page(
                    pack.cautionPage().title(),
                    pack.cautionPage().review(),
                    pack.cautionPage().at())),
            pack.stretches().stream().map(s -> new Page(s.title(), s.review(), s.at())))
        .flatMap(pages -> pages)
        .flatMap(this::unsigned)
        .toList();
  }

  private Stream<Problem> unsigned(Page page) {
    if (!page.review().signed()) {
      return Stream.of(
          new Problem(
              page.at(),
              "\"" + page.title() + "\" is not signed.",
              "A clinician reviews it and signs in `reviewed` with name and date."));
    }
    return page.review().reviewBy().isBefore(today)
        ? Stream.of(
            new Problem(
                page.at(),
                "The review of \""
                    + page.title()
                    + "\" ran out on "
                    + page.review().reviewBy()
                    + ".",
                "A clinician reviews it again."))
        : Stream.empty();
  }
}
