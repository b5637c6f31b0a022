package org.crampwise.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A version such as `2026.11.0`: one to four numbers, the first counts most. What is left out
/// counts as 0.
public record VersionNumber(List<Integer> parts) implements Comparable<VersionNumber> {
  private static final int MOST_PARTS = 4;
  private static final Pattern WRITTEN =
      Pattern.compile("(0|[1-9]\\d{0,5})(\\.(0|[1-9]\\d{0,5})){0,3}");

  public VersionNumber {
    parts = List.copyOf(parts);
  }

  /// Empty for what is no version.
  public static Optional<VersionNumber> parse(String text) {
    return WRITTEN.matcher(text).matches()
        ? Optional.of(
            new VersionNumber(Arrays.stream(text.split("\\.", -1)).map(Integer::valueOf).toList()))
        : Optional.empty();
  }

  /// The first version of which another place counts: of `0.1.4` the one at place 1 is `0.2`.
  public VersionNumber next(int place) {
    return new VersionNumber(
        IntStream.rangeClosed(0, place).mapToObj(i -> part(i) + (i == place ? 1 : 0)).toList());
  }

  private int part(int place) {
    return place < parts.size() ? parts.get(place) : 0;
  }

  @Override
  public int compareTo(VersionNumber other) {
    for (int i = 0; i < MOST_PARTS; i++) {
      int order = Integer.compare(part(i), other.part(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  public boolean isBefore(VersionNumber other) {
    return compareTo(other) < 0;
  }

  @Override
  public String toString() {
    return parts.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}
