package org.crampwise.ui.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.content.Source;
import org.crampwise.handout.Essentials;
import org.crampwise.handout.Handout;
import org.crampwise.handout.OfficialPage;
import org.crampwise.handout.Press;
import org.crampwise.handout.QrCodes;
import org.crampwise.session.Session;
import org.crampwise.ui.navigation.Subject;
import org.crampwise.ui.selfcheck.CheckFlow;
import org.crampwise.ui.text.Library;

/// Hand-outs of this visit: of a deck, or of what the self-check has led to.
///
/// @param flow the self-check, where there is one
/// @param links whether codes that lead to official pages are offered
public record Slips(
    Library library,
    Session session,
    Supplier<Optional<CheckFlow>> flow,
    Desk desk,
    boolean links) {

  /// The hand-out of a subject; empty where there is nothing to tell of it.
  public Optional<Handout> of(Subject subject) {
    return switch (subject) {
      case Subject.Deck deck ->
          library
              .pack()
              .deck(deck.id())
              .map(found -> desk.handouts(library).of(found, session.cautions()));
      case Subject.Result _ ->
          flow.get()
              .flatMap(
                  check ->
                      check
                          .assessment()
                          .map(
                              led ->
                                  desk.handouts(library)
                                      .of(led, check.medicines(library.pack().language()))));
    };
  }

  /// The hand-out of a subject that a screen is shown of.
  Handout shown(Subject subject) {
    return of(subject)
        .orElseThrow(() -> new IllegalArgumentException("nothing of " + subject.slug()));
  }

  /// A hand-out as a PDF. It takes a while.
  PrintDesk.PageMaker page(Handout handout) {
    return paper -> new Press(desk.stationery(library)).print(handout, paper);
  }

  /// The codes of a hand-out: its words, in one or two, and where the site offers it a way to the
  /// official page.
  List<QrCodes.Matrix> codes(Handout handout) {
    return QrCodes.of(Essentials.of(handout, desk.stationery(library).words()));
  }

  /// Where a deck's official page is, if the site offers codes that lead there.
  Optional<Source> official(Handout handout) {
    return links ? OfficialPage.among(handout.sources()) : Optional.empty();
  }
}
