package org.crampwise.ui.selfcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.selfcheck.Flaw;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Limits;
import org.crampwise.selfcheck.Value;
import org.crampwise.ui.text.Library;

/// What a question takes, and why an answer does not fit, for a visitor.
final class FlawWords {
  private final Library library;
  private final ValueWords values;

  FlawWords(Library library) {
    this.library = library;
    this.values = new ValueWords(library);
  }

  /// Why an answer can't stand.
  String of(Item item, Flaw flaw) {
    boolean date = item.type() == ItemType.DATE;
    Limits limits = item.asked().limits();
    return switch (flaw.kind()) {
      case MISSING -> library.text("check.next.needed");
      case TOO_FEW -> library.text("flaw.few", flaw.limit());
      case TOO_MANY -> library.text("flaw.many", flaw.limit());
      case TOO_LOW -> library.text(date ? "flaw.early" : "flaw.low", limit(item, limits.least()));
      case TOO_HIGH -> library.text(date ? "flaw.late" : "flaw.high", limit(item, limits.most()));
      case TOO_PRECISE -> library.text("flaw.precise", flaw.limit());
      case TOO_SHORT -> library.text("flaw.short", flaw.limit());
      case TOO_LONG -> library.text("flaw.long", flaw.limit());
      case WRONG_FORM -> library.text("flaw.form");
      case TWICE, NOT_ALONE, NOT_OFFERED, WRONG_KIND -> library.text("flaw.other");
    };
  }

  private String limit(Item item, Optional<Value> limit) {
    return limit.map(value -> values.of(item, value)).orElse("");
  }

  /// All that may have to be said while a number or a date is typed.
  List<String> whileTyping(Item item) {
    Limits limits = item.asked().limits();
    List<Flaw> possible = new ArrayList<>();
    limits.least().ifPresent(_ -> possible.add(new Flaw(Flaw.Kind.TOO_LOW, "")));
    limits.most().ifPresent(_ -> possible.add(new Flaw(Flaw.Kind.TOO_HIGH, "")));
    return Stream.concat(possible.stream().map(flaw -> of(item, flaw)), Stream.of(range(item)))
        .toList();
  }

  /// Between which values an answer lies; empty where there is no limit.
  String range(Item item) {
    Limits limits = item.asked().limits();
    boolean date = item.type() == ItemType.DATE;
    String least = limit(item, limits.least());
    String most = limit(item, limits.most());
    if (least.isEmpty() && most.isEmpty()) {
      return "";
    }
    if (most.isEmpty()) {
      return library.text(date ? "entry.date.least" : "entry.least", least);
    }
    return least.isEmpty()
        ? library.text(date ? "entry.date.most" : "entry.most", most)
        : library.text(date ? "entry.date.between" : "entry.between", least, most);
  }

  /// How many of the answers may be chosen; empty where it does not matter.
  String count(Item item) {
    Limits limits = item.asked().limits();
    if (!item.type().isChoice() || !item.asked().repeats()) {
      return "";
    }
    if (limits.mostAnswers().isEmpty()) {
      return limits.fewest().orElse(0) > 1
          ? library.text("check.choose.least", limits.fewest().getAsInt())
          : "";
    }
    return limits.fewest().orElse(0) > 0
        ? library.text(
            "check.choose.between", limits.fewest().getAsInt(), limits.mostAnswers().getAsInt())
        : library.text("check.choose.most", limits.mostAnswers().getAsInt());
  }
}
