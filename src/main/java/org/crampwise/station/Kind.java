package org.crampwise.station;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crampwise.station.KioskConfig.OpenHours;
import org.tomlj.TomlArray;

/// What the value of a key must be.
///
/// @param expected completes "Write …" in a message
/// @param read the value, or empty if it is of another type or out of range
record Kind<T>(String expected, Function<Object, Optional<T>> read) {
  private static final Pattern PHONE = Pattern.compile("[+0-9][0-9 ()./-]{1,23}");
  private static final Pattern HOURS =
      Pattern.compile("([01][0-9]|2[0-3]):([0-5][0-9])-([01][0-9]|2[0-3]):([0-5][0-9])");

  static Kind<Boolean> flag() {
    return new Kind<>("true or false, without quotes", value -> as(Boolean.class, value));
  }

  static Kind<String> text(int longest) {
    return new Kind<>(
        "words in quotes, at most " + longest + " letters",
        value ->
            as(String.class, value).filter(text -> !text.isBlank() && text.length() <= longest));
  }

  static Kind<String> phone() {
    return new Kind<>(
        "a telephone number in quotes, such as \"555 0100\"",
        value -> as(String.class, value).filter(text -> PHONE.matcher(text).matches()));
  }

  static Kind<String> country() {
    var codes = List.of(Locale.getISOCountries());
    return new Kind<>(
        "a country's two capital letters in quotes, such as \"US\"",
        value -> as(String.class, value).filter(codes::contains));
  }

  static Kind<Integer> whole(List<Integer> numbers) {
    return whole(numbers.getFirst(), numbers.getLast());
  }

  static Kind<Integer> whole(int least, int most) {
    return new Kind<>(
        "a whole number from " + least + " to " + most,
        value ->
            as(Long.class, value)
                .filter(number -> number >= least && number <= most)
                .map(Long::intValue));
  }

  static Kind<Double> number(double least, double most) {
    return new Kind<>(
        "a number from " + plain(least) + " to " + plain(most),
        value ->
            as(Number.class, value)
                .map(Number::doubleValue)
                .filter(number -> number >= least && number <= most));
  }

  static Kind<String> oneOf(Collection<String> words) {
    return new Kind<>(
        words.size() == 1 ? quoted(words) : "one of " + quoted(words),
        value -> as(String.class, value).filter(words::contains));
  }

  static Kind<List<String>> someOf(Collection<String> words) {
    return new Kind<>(
        "a list of " + quoted(words) + ", each once, such as [" + quoted(words) + "]",
        value ->
            as(TomlArray.class, value)
                .map(array -> List.copyOf(array.toList()))
                .flatMap(list -> chosen(list, words)));
  }

  static Kind<OpenHours> hours() {
    return new Kind<>(
        "two times of the same day, such as \"08:00-18:30\"",
        value -> as(String.class, value).flatMap(Kind::openHours));
  }

  private static <T> Optional<T> as(Class<T> type, Object value) {
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }

  private static Optional<List<String>> chosen(List<Object> list, Collection<String> words) {
    List<String> chosen = new ArrayList<>();
    for (Object item : list) {
      if (item instanceof String word && words.contains(word)) {
        chosen.add(word);
      }
    }
    boolean good =
        !list.isEmpty()
            && chosen.size() == list.size()
            && new HashSet<>(chosen).size() == list.size();
    return good ? Optional.of(chosen) : Optional.empty();
  }

  private static Optional<OpenHours> openHours(String text) {
    if (!HOURS.matcher(text).matches()) {
      return Optional.empty();
    }
    var times = Arrays.stream(text.split("-")).map(LocalTime::parse).toList();
    return Optional.of(new OpenHours(times.getFirst(), times.getLast()))
        .filter(hours -> hours.from().isBefore(hours.to()));
  }

  private static String quoted(Collection<String> words) {
    return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
