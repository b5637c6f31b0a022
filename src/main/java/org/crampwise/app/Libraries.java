package org.crampwise.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.crampwise.content.Problem;
import org.crampwise.content.check.ContentCheck;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.content.reader.EditionReader;
import org.crampwise.content.reader.Reading;
import org.crampwise.content.reader.Signatures;
import org.crampwise.selfcheck.book.Seal;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.text.SiteWords;

/// What there is to say and show in each language, with the numbers of the site filled in. Each
/// language is read once: the words of buttons at once, the pages when one is first opened.
///
/// A language that can't be read, or lacks something that English has, is not offered, and the log
/// says why. How it is worded takes too long to check here; `content check` has done it where the
/// program was built. Any thread may ask.
final class Libraries {
  private static final Logger LOG = Logger.getLogger(Libraries.class.getName());
  private static final String ENGLISH = "en";

  private final Path assets;
  private final SiteInfo site;
  private final KioskConfig.Language settings;
  private final Illustrations illustrations;
  private final Map<String, Words> words = new LinkedHashMap<>();
  private final Map<String, Library> read = new LinkedHashMap<>();
  private final Map<String, Once<Reading>> pages = new LinkedHashMap<>();
  private final Map<String, Once<List<Problem>>> faults = new LinkedHashMap<>();

  /// @param settings which languages to offer; each of them has a folder
  Libraries(Path assets, SiteInfo site, KioskConfig.Language settings) {
    this.assets = assets;
    this.site = site;
    this.settings = settings;
    this.illustrations = new Illustrations(assets);
    settings.offered().forEach(this::readWords);
    readWords(settings.standard());
  }

  private record Words(Language language, Messages messages) {}

  private void readWords(String tag) {
    if (words.containsKey(tag)) {
      return;
    }
    try {
      Messages messages = Messages.of(assets, tag);
      Set<String> missing = new TreeSet<>(expected(tag));
      missing.removeAll(messages.bundle().keySet());
      if (missing.isEmpty()) {
        words.put(tag, new Words(Language.of(tag, messages), messages));
      } else {
        notOffered(tag, told(ContentCheck.words(assets, tag)));
      }
    } catch (IllegalStateException e) {
      notOffered(tag, String.valueOf(e.getMessage()));
    }
  }

  /// What a language has to say of buttons: what English says.
  private Set<String> expected(String tag) {
    return tag.equals(ENGLISH) ? Set.of() : english().messages().bundle().keySet();
  }

  private Words english() {
    return words.computeIfAbsent(
        ENGLISH,
        tag -> {
          Messages messages = Messages.of(assets, tag);
          return new Words(Language.of(tag, messages), messages);
        });
  }

  private static void notOffered(String tag, String why) {
    LOG.warning(() -> "The language " + tag + " is not offered: " + why);
  }

  /// The languages a visitor may choose from, in the operator's order.
  synchronized List<Language> offered() {
    return settings.offered().stream()
        .flatMap(tag -> Optional.ofNullable(words.get(tag)).stream())
        .map(Words::language)
        .toList();
  }

  /// The language that each session opens with: the operator's; where it can't be read, another.
  synchronized String standard() {
    if (words.containsKey(settings.standard())) {
      return settings.standard();
    }
    return offered().stream().findFirst().map(Language::tag).orElse(ENGLISH);
  }

  /// From now on this language is not offered.
  synchronized void drop(String tag, String why) {
    if (words.remove(tag) != null) {
      notOffered(tag, why);
    }
  }

  /// Reads every page of every language, and drops what could not be understood. It takes a while.
  void examine() {
    offered().stream().map(Language::tag).forEach(this::isSound);
  }

  /// Whether a language's pages can be shown; otherwise it is dropped.
  boolean isSound(String tag) {
    List<Problem> problems = faults(tag).get();
    if (!problems.isEmpty()) {
      drop(tag, told(problems));
    }
    return problems.isEmpty();
  }

  private static String told(List<Problem> problems) {
    return problems.size() == 1
        ? problems.getFirst().toString()
        : "%d things are wrong, first %s".formatted(problems.size(), problems.getFirst());
  }

  private synchronized Once<List<Problem>> faults(String tag) {
    return faults.computeIfAbsent(tag, asked -> new Once<>(() -> look(asked)));
  }

  private List<Problem> look(String tag) {
    Reading reading = pages(tag).get();
    if (tag.equals(ENGLISH)) {
      return reading.problems();
    }
    return Stream.concat(
            ContentCheck.parity(assets, reading, pages(ENGLISH).get()).stream(),
            SelfCheckProblems.untranslated(assets, reading.pack()).stream())
        .toList();
  }

  /// What there is to say and show in a language that is offered.
  synchronized Library in(String tag) {
    return read.computeIfAbsent(tag, this::read);
  }

  private synchronized Once<Reading> pages(String tag) {
    return pages.computeIfAbsent(tag, asked -> new Once<>(() -> ContentReader.read(assets, asked)));
  }

  private Library read(String tag) {
    Messages messages = Objects.requireNonNullElseGet(words.get(tag), this::english).messages();
    SiteWords filled =
        SiteWords.of(
            messages,
            site.emergencyNumber(),
            site.adviceLine(),
            site.poisonLine(),
            site.crisisLine());
    Once<Reading> reading = pages(tag);
    return new Library(
        () -> reading.get().pack(),
        Signatures.unsigned(assets, tag),
        messages,
        filled
            .sealed(new Once<>(() -> Seal.of(assets, tag)))
            .dated(new Once<>(() -> EditionReader.read(assets, new ArrayList<>())))
            // A site writes it once: in its first language.
            .staffed(site.staffed(), site.helpText().filter(_ -> tag.equals(settings.standard()))),
        illustrations,
        site.dailyAmounts());
  }
}
