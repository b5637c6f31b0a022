package org.crampwise.station.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crampwise.content.Place;

/// Someone whose signatures count: a line of an `allowed_signers` file.
///
/// @param principals who it is; the first is shown
/// @param namespaces patterns of what the key may sign; empty for anything
/// @param from signatures before it do not count
/// @param until signatures after it do not count
public record Signer(
    List<String> principals,
    SshKey key,
    List<String> namespaces,
    Optional<Instant> from,
    Optional<Instant> until,
    Place at) {
  public Signer {
    principals = List.copyOf(principals);
    namespaces = List.copyOf(namespaces);
  }

  /// As it is shown to staff.
  public String name() {
    return principals.getFirst();
  }

  boolean maySign(String namespace) {
    return namespaces.isEmpty()
        || (namespaces.stream().anyMatch(pattern -> matches(pattern, namespace))
            && namespaces.stream()
                .filter(pattern -> pattern.startsWith("!"))
                .noneMatch(pattern -> matches(pattern.substring(1), namespace)));
  }

  boolean begunAt(Instant when) {
    return from.stream().noneMatch(when::isBefore);
  }

  boolean endedAt(Instant when) {
    return until.stream().anyMatch(when::isAfter);
  }

  /// A pattern of OpenSSH: `*` is anything, `?` is one letter.
  private static boolean matches(String pattern, String text) {
    StringBuilder expression = new StringBuilder();
    pattern
        .chars()
        .forEach(
            letter ->
                expression.append(
                    switch (letter) {
                      case '*' -> ".*";
                      case '?' -> ".";
                      default -> Pattern.quote(Character.toString(letter));
                    }));
    return Pattern.matches(expression.toString(), text);
  }
}
