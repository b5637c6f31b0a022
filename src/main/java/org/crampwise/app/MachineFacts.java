package org.crampwise.app;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.station.watch.Status;
import org.crampwise.station.watch.Status.Failure;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.staff.Facts;
import org.crampwise.ui.staff.Facts.Fact;
import org.crampwise.ui.staff.Facts.Standing;
import org.crampwise.ui.text.Library;

/// What the overview of the staff area tells of the machine: how it started, its settings files,
/// and what broke last. Nothing where nothing of it is kept.
final class MachineFacts implements Supplier<List<Facts>> {
  private final Supplier<Optional<Status>> status;
  private final Supplier<Library> words;

  MachineFacts(Supplier<Optional<Status>> status, Supplier<Library> words) {
    this.status = status;
    this.words = words;
  }

  @Override
  public List<Facts> get() {
    return status.get().map(this::facts).stream().toList();
  }

  private Facts facts(Status now) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        now.start().safe()
            ? new Fact(text("staff.fact.start"), text("staff.fact.start.safe"), Standing.WARN)
            : new Fact(text("staff.fact.start"), text("staff.fact.start.usual"), Standing.GOOD));
    int wrong = now.settings().problems().size();
    facts.add(
        wrong == 0
            ? new Fact(text("staff.fact.settings"), text("staff.fact.settings.good"), Standing.GOOD)
            : new Fact(
                text("staff.fact.settings"),
                text("staff.fact.settings.wrong", wrong),
                Standing.WARN));
    facts.add(
        new Fact(
            text("staff.fact.error"),
            now.error().map(this::told).orElseGet(() -> text("staff.fact.error.none"))));
    return new Facts(
        "machine",
        text("staff.facts.machine"),
        facts,
        Optional.of(new Facts.More(StaffPage.SELF_TEST, text("staff.page.self-test"))));
  }

  private String told(Failure failure) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
            .withLocale(words.get().messages().locale());
    return text("staff.fact.error.value", failure.code(), day.format(failure.time()));
  }

  private String text(String key, Object... values) {
    return words.get().text(key, values);
  }
}
