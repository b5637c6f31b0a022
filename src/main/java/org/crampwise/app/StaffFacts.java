package org.crampwise.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.station.pack.InUse;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.StaffPage;
import org.crampwise.ui.staff.Facts;
import org.crampwise.ui.staff.Facts.Fact;
import org.crampwise.ui.staff.Facts.Standing;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Library;

/// What the overview of the staff area tells: how it stands now.
final class StaffFacts implements Supplier<List<Facts>> {
  private final Composition whole;
  private final KioskConfig config;
  private final Visit visit;
  private final VisitsToday today;

  StaffFacts(Composition whole, Visit visit) {
    this.whole = whole;
    this.today = new VisitsToday(whole.backstage().counts(), visit::library);
    this.config = whole.config();
    this.visit = visit;
  }

  /// What this machine is, for whoever asks on the telephone.
  Facts about() {
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(text("staff.fact.version"), ltr(Version.number())));
    facts.add(new Fact(text("staff.fact.java"), ltr(String.valueOf(Runtime.version()))));
    facts.add(new Fact(text("staff.fact.state"), ltr(whole.backstage().state().toString())));
    facts.add(new Fact(text("staff.fact.glass"), glass()));
    facts.addAll(content().facts());
    return new Facts("about", text("staff.facts.about"), facts);
  }

  private String glass() {
    Display display = whole.display();
    String wide = Long.toString(Math.round(display.width()));
    String high = Long.toString(Math.round(display.height()));
    boolean known =
        display.measured().isPresent()
            || config.display().pxPerMm().isPresent()
            || config.display().diagonalInches().isPresent();
    String density = String.format(words().messages().locale(), "%.2f", display.pxPerMm());
    return known
        ? text("staff.fact.glass.value", wide, high, density)
        : text("staff.fact.glass.guess", wide, high);
  }

  /// What is no word of any language is read from left to right.
  private static String ltr(String plain) {
    return "\u200E" + plain + "\u200E";
  }

  /// Asks for what is not known at once.
  ///
  /// @param then it is known now
  void ask(Runnable then) {
    today.ask(then);
  }

  @Override
  public List<Facts> get() {
    return List.of(visitors(), content());
  }

  private Facts visitors() {
    List<Fact> facts = new ArrayList<>();
    facts.add(today.fact());
    Optional<String> number = SiteInfo.of(config.site()).emergencyNumber();
    facts.add(
        number
            .map(_ -> new Fact(text("staff.fact.number"), words().site().number()))
            .orElseGet(
                () ->
                    new Fact(
                        text("staff.fact.number"), text("staff.fact.not-set"), Standing.WARN)));
    facts.add(
        new Fact(
            text("staff.fact.languages"),
            visit.offered().stream()
                .map(Language::name)
                .collect(Collectors.joining(text("staff.fact.between")))));
    facts.add(
        new Fact(
            text("staff.fact.idle"), text("staff.value.seconds", config.idle().pageSeconds())));
    facts.add(new Fact(text("staff.fact.selfcheck"), onOff(config.selfCheck().enabled())));
    return new Facts(
        "visitors",
        text("staff.facts.visitors"),
        facts,
        Optional.of(new Facts.More(StaffPage.SETTINGS, text("staff.settings.change"))));
  }

  private Facts content() {
    boolean unsigned = words().unsigned();
    InUse shown = whole.backstage().content().shown().open(config);
    return new Facts(
        "content",
        text("staff.facts.content"),
        List.of(
            new Fact(text("staff.updates.version"), ltr(shown.version().toString())),
            shown
                .signer()
                .map(signer -> new Fact(text("staff.updates.signer"), ltr(signer), Standing.GOOD))
                .orElseGet(
                    () -> new Fact(text("staff.updates.from"), text("staff.updates.built-in"))),
            new Fact(
                text("staff.fact.review"),
                text(unsigned ? "staff.fact.unsigned" : "staff.fact.signed"),
                unsigned ? Standing.WARN : Standing.GOOD)),
        Optional.of(new Facts.More(StaffPage.UPDATES, text("staff.facts.content.renew"))));
  }

  /// What a language is called, also one that is no longer offered.
  String languageName(String tag) {
    return visit.offered().stream()
        .filter(language -> language.tag().equals(tag))
        .map(Language::name)
        .findFirst()
        .orElseGet(
            () -> {
              Locale own = Locale.forLanguageTag(tag);
              String name = own.getDisplayLanguage(own);
              return name.substring(0, 1).toUpperCase(own) + name.substring(1);
            });
  }

  private String onOff(boolean on) {
    return text(on ? "staff.value.on" : "staff.value.off");
  }

  private String text(String key, Object... values) {
    return words().text(key, values);
  }

  private Library words() {
    return visit.library();
  }
}
