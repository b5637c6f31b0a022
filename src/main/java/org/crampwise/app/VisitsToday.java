package org.crampwise.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.ui.counting.CountsBook;
import org.crampwise.ui.counting.FigureWords;
import org.crampwise.ui.staff.Facts.Fact;
import org.crampwise.ui.staff.Facts.Standing;
import org.crampwise.ui.text.Library;
import org.crampwise.usage.Figure;
import org.crampwise.usage.UsageLog;

/// How many have come today, for the overview of the staff area. It is asked for beside the
/// screens, and told once it is known.
final class VisitsToday {
  private final CountsBook book;
  private final Supplier<Library> words;
  private Optional<UsageLog.Reading> read = Optional.empty();

  VisitsToday(CountsBook book, Supplier<Library> words) {
    this.book = book;
    this.words = words;
  }

  /// @param then it is known now
  void ask(Runnable then) {
    read = Optional.empty();
    if (book.isKept()) {
      book.read(
          book.today(),
          book.today(),
          reading -> {
            read = Optional.of(reading);
            then.run();
          });
    }
  }

  Fact fact() {
    String name = text("staff.fact.visits");
    if (!book.isKept()) {
      return new Fact(name, text("staff.value.off"));
    }
    if (read.isEmpty()) {
      return new Fact(name, "–");
    }
    UsageLog.Reading known = read.get();
    if (known.standing().paused().isPresent()) {
      return new Fact(name, text("staff.fact.visits.paused"), Standing.WARN);
    }
    Figure today =
        Optional.ofNullable(known.report().days().get(book.today()))
            .orElseGet(() -> new Figure.Exactly(0));
    return new Fact(name, new FigureWords(words.get().messages()).of(today));
  }

  private String text(String key) {
    return words.get().text(key);
  }
}
