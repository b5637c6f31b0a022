package org.crampwise.ui.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.crampwise.content.Edition;
import org.crampwise.selfcheck.book.Seal;

/// Fills a site's numbers into content: `{number}`, `{advice_line}`, `{poison_line}`,
/// `{crisis_line}`. Where the site has set none, plain words stand in their place. And
/// `{self_check_sha}`: the SHA-256 of what a clinician signs; `{content_version}`: which state of
/// the content this is; `{help_text}`: where to find somebody of the staff, a sentence behind
/// another, or nothing.
public final class SiteWords {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

  private static final String SEAL = "self_check_sha";
  private static final String EDITION = "content_version";
  private static final String HELP = "help_text";
  private static final String UNKNOWN = "–";

  /// Stands behind the key of the words for a place where nobody of the staff is near.
  static final String UNSTAFFED = ".unstaffed";

  /// An unseen letter that is written from left to right.
  private static final String LEFT_TO_RIGHT = "\u200E";

  /// Longer ones have words, or are a seal, and may be broken.
  private static final int MOST_LETTERS = 18;

  private final Map<String, String> words;
  private final Supplier<Optional<Seal>> seal;
  private final Supplier<Optional<Edition>> edition;
  private final Messages messages;
  private final boolean staffed;

  private SiteWords(
      Map<String, String> words,
      Supplier<Optional<Seal>> seal,
      Supplier<Optional<Edition>> edition,
      Messages messages,
      boolean staffed) {
    this.staffed = staffed;
    this.words = Map.copyOf(words);
    this.seal = seal;
    this.edition = edition;
    this.messages = messages;
  }

  /// The words for a site with these numbers.
  public static SiteWords of(
      Messages messages,
      Optional<String> number,
      Optional<String> adviceLine,
      Optional<String> poisonLine,
      Optional<String> crisisLine) {
    return new SiteWords(
        Map.of(
            "number",
            number
                .map(given -> asOne(given, messages))
                .orElseGet(() -> messages.text("site.number.none")),
            "advice_line",
            adviceLine
                .map(given -> asOne(given, messages))
                .orElseGet(() -> messages.text("site.advice.none")),
            "poison_line",
            poisonLine
                .map(given -> asOne(given, messages))
                .orElseGet(() -> messages.text("site.poison.none")),
            "crisis_line",
            crisisLine
                .map(given -> asOne(given, messages))
                .orElseGet(() -> messages.text("site.crisis.none")),
            SEAL,
            messages.text("site.check.none"),
            EDITION,
            UNKNOWN,
            HELP,
            ""),
        Optional::empty,
        Optional::empty,
        messages,
        true);
  }

  /// A number stays on one line. Among Arabic letters its groups would be put in order from right
  /// to left, and it would be another number.
  private static String asOne(String number, Messages messages) {
    String whole =
        number.length() <= MOST_LETTERS
            ? number.replace(' ', '\u00A0').replace('-', '\u2011')
            : number;
    return messages.rightToLeft() && number.codePoints().noneMatch(SiteWords::isRightToLeft)
        ? LEFT_TO_RIGHT + whole + LEFT_TO_RIGHT
        : whole;
  }

  private static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /// The same, with the SHA-256 of a self-check.
  ///
  /// @param files reckons it; asked only where a text holds it
  public SiteWords sealed(Supplier<Optional<Seal>> files) {
    return new SiteWords(words, files, edition, messages, staffed);
  }

  /// The same, with the version of the content.
  ///
  /// @param file reads it; asked only where a text holds it
  public SiteWords dated(Supplier<Optional<Edition>> file) {
    return new SiteWords(words, seal, file, messages, staffed);
  }

  /// The same, for a place where somebody of the staff is near, or nobody.
  ///
  /// @param helpText where to find them, in the language of these words
  public SiteWords staffed(boolean near, Optional<String> helpText) {
    Map<String, String> more = new HashMap<>(words);
    more.put(HELP, helpText.filter(_ -> near).map(SiteWords::sentence).orElse(""));
    return new SiteWords(more, seal, edition, messages, near);
  }

  /// Behind another sentence.
  private static String sentence(String words) {
    String plain = words.strip();
    boolean ends = ".!?؟".indexOf(plain.charAt(plain.length() - 1)) >= 0;
    return " " + plain + (ends ? "" : ".");
  }

  /// Whether somebody of the staff is near.
  boolean isStaffed() {
    return staffed;
  }

  /// The text with every placeholder filled; an unknown one stays as it is (a gate refuses it).
  public String fill(String text) {
    return text.indexOf('{') < 0
        ? text
        : PLACEHOLDER
            .matcher(text)
            .replaceAll(
                match ->
                    java.util.regex.Matcher.quoteReplacement(
                        word(match.group(1)).orElseGet(match::group)));
  }

  private Optional<String> word(String name) {
    Optional<String> read =
        switch (name) {
          case SEAL -> seal.get().map(Seal::grouped);
          case EDITION -> edition.get().map(found -> found.version().toString());
          default -> Optional.empty();
        };
    return read.map(given -> asOne(given, messages)).or(() -> Optional.ofNullable(words.get(name)));
  }

  /// Which state of the content this is.
  public String version() {
    return edition.get().map(found -> found.version().toString()).orElse(UNKNOWN);
  }

  /// The emergency number, or the words for it.
  public String number() {
    return fill("{number}");
  }
}
