package org.crampwise.ui.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.crampwise.selfcheck.book.Seal;

/// Fills a site's numbers into content: `{number}`, `{advice_line}`, `{poison_line}`,
/// `{crisis_line}`. Where the site has set none, plain words stand in their place. And
/// `{self_check_sha}`: the SHA-256 of what a clinician signs.
public final class SiteWords {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

  private static final String SEAL = "self_check_sha";

  /// An unseen letter that is written from left to right.
  private static final String LEFT_TO_RIGHT = "\u200E";

  /// Longer ones have words, or are a seal, and may be broken.
  private static final int MOST_LETTERS = 18;

  private final Map<String, String> words;
  private final Supplier<Optional<Seal>> seal;
  private final Messages messages;

  private SiteWords(Map<String, String> words, Supplier<Optional<Seal>> seal, Messages messages) {
    this.words = Map.copyOf(words);
    this.seal = seal;
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
            messages.text("site.check.none")),
        Optional::empty,
        messages);
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
    return new SiteWords(words, files, messages);
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
    Optional<String> sealed =
        name.equals(SEAL)
            ? seal.get().map(Seal::grouped).map(given -> asOne(given, messages))
            : Optional.empty();
    return sealed.or(() -> Optional.ofNullable(words.get(name)));
  }

  /// The emergency number, or the words for it.
  public String number() {
    return fill("{number}");
  }
}
