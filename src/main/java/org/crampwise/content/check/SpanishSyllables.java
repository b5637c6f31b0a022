package org.crampwise.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Counts the syllables of Spanish words by their spelling, which hides little: each of a, e, o and
/// each i or u with an accent is a syllable of its own; another i or u leans on its neighbor.
final class SpanishSyllables implements Syllables {
  /// An h is not heard between vowels, nor a u between q or g and e or i.
  private static final Pattern SILENT = Pattern.compile("(?<!c)h|(?<=[qg])u(?=[eiéí])");

  /// A y is a vowel where none follows.
  private static final Pattern VOWEL_Y = Pattern.compile("y(?![aeiouáéíóúü])");

  private static final Pattern VOWELS = Pattern.compile("[aeiouáéíóúü]+");
  private static final Pattern STRONG = Pattern.compile("[aeoáéíóú]");

  /// The parts of a compound word, and the letters and figures of a name such as B12.
  private static final Pattern PARTS =
      Pattern.compile("[-'’]|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

  private static final Pattern DIGITS = Pattern.compile("[0-9.,]+");
  private static final Pattern NAMES = Pattern.compile("[A-ZÑ]{2,5}|[B-DF-HJ-NP-TV-XZÑ]");

  /// Letters that are called by one syllable, as in "be", "ce", "a".
  private static final String SHORT_NAMES = "ABCDEGIKOPQTUY";

  private static final List<Integer> TO_FIFTEEN =
      List.of(2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2);
  private static final int TREINTA = 30;
  private static final int CUARENTA = 40;

  private final Map<String, Integer> known;

  /// @param known words, in lower case, with the number that is right
  SpanishSyllables(Map<String, Integer> known) {
    this.known = Map.copyOf(known);
  }

  @Override
  public int in(String word) {
    return List.of(PARTS.split(word)).stream().mapToInt(this::part).sum();
  }

  private int part(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (part.isEmpty()) {
      return 0;
    }
    if (known.containsKey(lower)) {
      return Objects.requireNonNull(known.get(lower));
    }
    if (DIGITS.matcher(part).matches()) {
      return number(part.replaceAll("[^0-9]", ""));
    }
    if (NAMES.matcher(part).matches()) {
      return part.chars().map(letter -> letterName((char) letter)).sum();
    }
    String heard = VOWEL_Y.matcher(SILENT.matcher(lower).replaceAll("")).replaceAll("i");
    int count = VOWELS.matcher(heard).results().mapToInt(SpanishSyllables::nuclei).sum();
    return Math.max(1, count);
  }

  private static int nuclei(MatchResult vowels) {
    return Math.max(1, (int) STRONG.matcher(vowels.group()).results().count());
  }

  private static int letterName(char letter) {
    if (letter == 'W') {
      return 4;
    }
    return SHORT_NAMES.indexOf(letter) >= 0 ? 1 : 2;
  }

  /// Small numbers as they are said; longer ones at two syllables a digit.
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 2) {
      return 2 * digits.length();
    }
    int value = Integer.parseInt(digits);
    if (value < TO_FIFTEEN.size()) {
      return TO_FIFTEEN.get(value);
    }
    int ones = value % 10 == 0 ? 0 : TO_FIFTEEN.get(value % 10);
    if (value < TREINTA) {
      return 2 + ones; // dieci-séis, veinti-dós
    }
    int tens = value < CUARENTA ? 2 : 3;
    return ones == 0 ? tens : tens + 1 + ones; // cuarenta y uno
  }
}
