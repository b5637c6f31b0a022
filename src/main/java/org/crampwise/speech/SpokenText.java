package org.crampwise.speech;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.speech.SpeechTable.Unit;

/// Turns what is written in a language into what is said.
final class SpokenText {
  /// Marks of footnotes: raised digits, `[3]`, `[^ODS]`.
  private static final Pattern MARKS =
      Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\[\\^[^\\]]*]|\\[[0-9]{1,3}]");

  private static final String FREE_BEFORE = "(?<![\\p{L}\\p{N}])";
  private static final String FREE_BEHIND = "(?![\\p{L}\\p{N}])";
  private static final String NUMBER = "(?<![\\p{L}\\p{N}.,])[0-9]+(?:[.,][0-9]+)*";
  private static final String GAP = "[ \\u00a0\\u202f]";

  /// As telephone numbers are written: three groups and more, or three digits and four. No date.
  private static final Pattern TELEPHONE =
      Pattern.compile(
          FREE_BEFORE
              + "(?![0-9]{4}-[0-9]{2}-[0-9]{2}\\b)"
              + "(?:\\+?\\(?[0-9]{1,4}(?:[ ().-]{1,2}[0-9]{2,4}){2,}|[0-9]{3}[ -][0-9]{4})"
              + FREE_BEHIND);

  private static final int LEAST_DIGITS = 7;
  private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
  private static final Pattern RANGE =
      Pattern.compile("(?<=[0-9])" + GAP + "?–" + GAP + "?(?=[0-9])");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");
  private static final Pattern SPACE = Pattern.compile("(?:\\s|" + GAP + ")+");
  private static final Pattern LOOSE = Pattern.compile(" (?=[.,;:!?،؛؟)])|(?<=\\() ");

  private final SpeechTable table;
  private final Map<String, String> words;
  private final Optional<Pattern> word;
  private final Optional<Pattern> measure;
  private final Optional<Pattern> digits;

  /// @param numbers a site's, said digit by digit as those of the table are
  SpokenText(SpeechTable table, Collection<String> numbers) {
    this.table = table;
    this.words =
        Stream.concat(
                table.words().entrySet().stream(),
                table.units().entrySet().stream()
                    .map(unit -> Map.entry(unit.getKey(), unit.getValue().many())))
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    this.word = anyOf(words.keySet().stream().map(SpokenText::whole));
    Optional<Pattern> unit = anyOf(table.units().keySet().stream().map(SpokenText::whole));
    this.measure =
        unit.map(units -> Pattern.compile("(" + NUMBER + ")(?:" + GAP + "|-)?(" + units + ")"));
    // A number that measures something is an amount.
    String amount = unit.map(units -> "(?!" + GAP + "?(?:" + units + "))").orElse("");
    this.digits =
        anyOf(
            Stream.concat(table.digits().stream(), numbers.stream())
                .map(each -> "(?<![0-9][.,])" + whole(each) + "(?![.,][0-9])" + amount));
  }

  String spoken(String text) {
    String said = MARKS.matcher(text).replaceAll("");
    said = replace(Optional.of(TELEPHONE), said, SpokenText::telephone);
    said = replace(digits, said, number -> digits(number.group()));
    said = replace(Optional.of(RANGE), said, _ -> " " + table.range() + " ");
    said = replace(measure, said, this::measure);
    said = replace(word, said, found -> " " + words.getOrDefault(found.group(), "") + " ");
    said = SPACE.matcher(said).replaceAll(" ");
    return LOOSE.matcher(said).replaceAll("").strip();
  }

  private static String telephone(MatchResult number) {
    boolean whole = NO_DIGITS.matcher(number.group()).replaceAll("").length() >= LEAST_DIGITS;
    return whole ? digits(number.group()) : number.group();
  }

  /// Group by group, with a rest between.
  private static String digits(String number) {
    return NO_DIGITS
        .splitAsStream(number)
        .filter(group -> !group.isEmpty())
        .map(group -> group.replaceAll("(?<=.)(?=.)", " "))
        .collect(Collectors.joining(", "));
  }

  private String measure(MatchResult measure) {
    String number = measure.group(1);
    return Optional.ofNullable(table.units().get(measure.group(2)))
        .map(unit -> number + " " + form(unit, number))
        .orElseGet(measure::group);
  }

  private static String form(Unit unit, String number) {
    String plain =
        GROUPED.matcher(number).matches() ? number.replace(",", "") : number.replace(',', '.');
    try {
      return unit.behind(Double.parseDouble(plain));
    } catch (NumberFormatException _) {
      return unit.many(); // 1.2.3
    }
  }

  private static String replace(
      Optional<Pattern> pattern, String text, Function<MatchResult, String> with) {
    Function<MatchResult, String> quoted = match -> Matcher.quoteReplacement(with.apply(match));
    return pattern.map(each -> each.matcher(text).replaceAll(quoted)).orElse(text);
  }

  /// A word or a sign, not inside of another word.
  private static String whole(String written) {
    boolean before = Character.isLetterOrDigit(written.codePointAt(0));
    boolean behind = Character.isLetterOrDigit(written.codePointBefore(written.length()));
    return (before ? FREE_BEFORE : "") + Pattern.quote(written) + (behind ? FREE_BEHIND : "");
  }

  /// The longest first: it may hold a shorter one.
  private static Optional<Pattern> anyOf(Stream<String> patterns) {
    String all =
        patterns
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|"));
    return all.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(all));
  }
}
