package org.crampwise.content.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Counts the syllables of English words by their spelling; a table holds the words it gets wrong.
final class EnglishSyllables implements Syllables {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /// Vowels that are written and not said.
  private static final List<Pattern> SILENT =
      patterns(
          "(?<=[^aeiouyl])e$",
          "(?<=[aeiouyrw]l)e$",
          "(?<=[^aeiouyscxzghl]|[aeiouyrw]l|[^cs]h)es$",
          "(?<=[^aeiouydt])ed$",
          "(?<=[aeiouy][^aeiouy])e(?=ly$|ment|ful|less|ness)",
          "(?<=[^aeiouy]{2})e(?=ly$|ful|less|ness)",
          "(?<=^som)e(?=[a-z]{2})");

  /// Places between two vowels that are said apart.
  private static final List<Pattern> SPLIT =
      patterns(
          "(?<=[aeiouy])(?=ing)",
          "(?<=i)(?=a(?!ge$|r$))",
          "(?<=(?<![ctsgx])i)(?=o)",
          "(?<=i)(?=um|us|et|er$|est$)",
          "(?<=[^q]u)(?=al|ou|at|ity)",
          "(?<=e)(?=o(?!u)|um$|us|al$)",
          "(?<=[a-z]{2}e)(?=a$)",
          "(?<=re)(?=act|ali|ass)",
          "(?<=o)(?=e[^aeiouydsn])");

  /// Consonants that are said with a vowel of their own.
  private static final Pattern SYLLABIC = Pattern.compile("sms?$|thms?$");

  /// The parts of a compound word, and the letters and figures of a name such as B12.
  private static final Pattern PARTS =
      Pattern.compile("[-'’]|(?<=\\p{L})(?=\\p{Nd})|(?<=\\p{Nd})(?=\\p{L})");

  private static final Pattern DIGITS = Pattern.compile("[0-9.,]+");
  private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,5}");

  private final Map<String, Integer> known;

  /// @param known words, in lower case, with the number that is right
  EnglishSyllables(Map<String, Integer> known) {
    this.known = Map.copyOf(known);
  }

  @Override
  public int in(String word) {
    return List.of(PARTS.split(word)).stream().mapToInt(this::part).sum();
  }

  private int part(String part) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (part.isEmpty() || lower.equals("s") || lower.equals("t")) {
      return 0;
    }
    return listed(lower).orElseGet(() -> spelled(part, lower));
  }

  private Optional<Integer> listed(String word) {
    return Optional.ofNullable(known.get(word))
        .or(
            () ->
                word.endsWith("s")
                    ? Optional.ofNullable(known.get(word.substring(0, word.length() - 1)))
                    : Optional.empty());
  }

  private static int spelled(String part, String lower) {
    if (DIGITS.matcher(part).matches()) {
      return number(part);
    }
    if (LETTERS.matcher(part).matches() && !part.equals("A") && !part.equals("I")) {
      return part.length() + 2 * (int) part.chars().filter(letter -> letter == 'W').count();
    }
    String letters = lower.replaceAll("[^a-z]", "");
    for (Pattern silent : SILENT) {
      letters = silent.matcher(letters).replaceFirst(end -> end.group().substring(1));
    }
    for (Pattern split : SPLIT) {
      letters = split.matcher(letters).replaceAll("-");
    }
    int vowels = (int) VOWELS.matcher(letters).results().count();
    return Math.max(1, vowels + (SYLLABIC.matcher(letters).find() ? 1 : 0));
  }

  /// Small numbers as they are said; longer ones at two syllables a digit.
  private static int number(String digits) {
    String plain = digits.replaceAll("[^0-9]", "");
    if (plain.length() > 2 || plain.isEmpty()) {
      return 2 * plain.length();
    }
    int value = Integer.parseInt(plain);
    int ones = value % 10 == 7 ? 2 : value == 0 || value % 10 == 0 ? 0 : 1;
    if (value == 0) {
      return 2;
    }
    if (value < 10) {
      return ones;
    }
    return switch (value) {
      case 10, 12 -> 1;
      case 11, 17 -> 3;
      case 13, 14, 15, 16, 18, 19 -> 2;
      default -> (value / 10 == 7 ? 3 : 2) + ones;
    };
  }

  private static List<Pattern> patterns(String... expressions) {
    return List.of(expressions).stream().map(Pattern::compile).toList();
  }
}
