package org.crampwise.ui.help;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.crampwise.content.SafetyCard;
import org.crampwise.ui.control.CareCard;
import org.crampwise.ui.control.ColumnFlow;
import org.crampwise.ui.control.InStep;
import org.crampwise.ui.control.Lane;
import org.crampwise.ui.control.Tongue;
import org.crampwise.ui.control.Typesetter;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Look;

/// Red-flag cards as they stand on the page, in one language or in two. Two that are too high
/// together are said simpler; where even that is too high, one follows the other.
final class HelpCards {
  private final Library library;
  private final Optional<Library> second;
  private final ColumnFlow flow;
  private final boolean simpler;
  private final List<ColumnFlow.Entry> entries;
  private final int each;

  /// @param flow sets them on pages
  HelpCards(
      List<SafetyCard> cards,
      Library library,
      Optional<Library> second,
      ColumnFlow flow,
      boolean simpler) {
    this.library = library;
    this.second = second;
    this.flow = flow;
    this.simpler = simpler;
    boolean beside =
        second.isEmpty() || flow.fits(cards.stream().map(card -> entry(card, true)).toList());
    this.each = beside ? 1 : 2;
    this.entries =
        cards.stream().flatMap(card -> beside ? Stream.of(entry(card)) : turned(card)).toList();
  }

  List<ColumnFlow.Entry> entries() {
    return entries;
  }

  /// How many entries there are for a card.
  int each() {
    return each;
  }

  private ColumnFlow.Entry entry(SafetyCard card) {
    return second.isEmpty() ? entry(card, simpler) : lower(simple -> entry(card, simple));
  }

  private ColumnFlow.Entry entry(SafetyCard card, boolean simple) {
    return new ColumnFlow.Entry(
        typesetter ->
            same(card)
                .<Node>map(
                    theirs ->
                        together(
                            card(card, simple, typesetter),
                            card(theirs, simple, typesetter.beside(second.orElseThrow()))))
                .orElseGet(() -> card(card, simple, typesetter)));
  }

  private Stream<ColumnFlow.Entry> turned(SafetyCard card) {
    return Stream.of(
        lower(simple -> new ColumnFlow.Entry(typesetter -> card(card, simple, typesetter))),
        lower(simple -> new ColumnFlow.Entry(typesetter -> inTheirs(card, simple, typesetter))));
  }

  /// As it is read, or else simpler.
  private ColumnFlow.Entry lower(Function<Boolean, ColumnFlow.Entry> worded) {
    ColumnFlow.Entry usual = worded.apply(simpler);
    return flow.fits(List.of(usual)) ? usual : worded.apply(true);
  }

  private Node inTheirs(SafetyCard card, boolean simple, Typesetter typesetter) {
    Library other = second.orElseThrow();
    VBox theirs = new VBox(card(same(card).orElse(card), simple, typesetter.beside(other)));
    Tongue.mark(theirs, other.messages(), library.messages());
    return theirs;
  }

  private Optional<SafetyCard> same(SafetyCard card) {
    return second.flatMap(other -> other.pack().safetyCard(card.code()));
  }

  private static CareCard card(SafetyCard card, boolean simple, Typesetter typesetter) {
    return new CareCard(card.worded(simple), typesetter, textEm(typesetter.look()));
  }

  private static double textEm(Look look) {
    return look.portrait() && look.width() > look.em(36) ? 1.2 : 1;
  }

  /// One thing in both languages: below each other on a page that is higher than wide, else beside.
  private Node together(Node own, Node theirs) {
    Look look = flow.typesetter().look();
    return new InStep(
            new Lane(List.of(own), 0, library.messages(), library.messages()),
            new Lane(List.of(theirs), 0, second.orElseThrow().messages(), library.messages()),
            look.portrait(),
            0,
            look.portrait() ? flow.spacing() / 2 : flow.spacing())
        .unruled();
  }
}
