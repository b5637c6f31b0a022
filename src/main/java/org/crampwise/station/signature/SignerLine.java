package org.crampwise.station.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampwise.content.Place;

/// A line of an `allowed_signers` file: `PRINCIPALS [OPTIONS] TYPE KEY [COMMENT]`.
final class SignerLine {
  /// Runs of anything but blanks, in which what stands between quotes may hold blanks.
  private static final Pattern FIELD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

  private static final Pattern OPTION =
      Pattern.compile("([a-z-]+)(?:=(?:\"([^\"]*)\"|([^\",]*)))?(,|$)", Pattern.CASE_INSENSITIVE);

  private static final Pattern KEY_TYPE = Pattern.compile("(ssh|ecdsa|sk)-[A-Za-z0-9@.-]+");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern WRITTEN_TIME = Pattern.compile("(\\d{8})(\\d{4})?(\\d{2})?(Z?)");

  private final ZoneId zone;
  private List<String> namespaces = List.of();
  private Optional<Instant> from = Optional.empty();
  private Optional<Instant> until = Optional.empty();

  private SignerLine(ZoneId zone) {
    this.zone = zone;
  }

  /// Empty for a line that is empty, or a comment.
  static Optional<Signer> read(String line, Place at, ZoneId zone) throws FormatException {
    String text = line.strip();
    if (text.isEmpty() || text.startsWith("#")) {
      return Optional.empty();
    }
    return Optional.of(new SignerLine(zone).signer(fields(text), at));
  }

  private Signer signer(List<String> fields, Place at) throws FormatException {
    int type = fields.size() > 1 && KEY_TYPE.matcher(fields.get(1)).matches() ? 1 : 2;
    if (fields.size() < type + 2) {
      throw new FormatException("it lacks a name, a kind of key or a key");
    }
    if (type == 2) {
      options(fields.get(1));
    }
    List<String> principals =
        List.of(unquoted(fields.getFirst()).split(",", -1)).stream()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    if (principals.isEmpty()) {
      throw new FormatException("it names nobody");
    }
    SshKey key = SshKey.of(fields.get(type), fields.get(type + 1));
    return new Signer(principals, key, namespaces, from, until, at);
  }

  private static List<String> fields(String text) throws FormatException {
    if (text.chars().filter(letter -> letter == '"').count() % 2 != 0) {
      throw new FormatException("a quote is not closed");
    }
    List<String> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(text);
    while (field.find()) {
      fields.add(field.group());
    }
    return fields;
  }

  private void options(String text) throws FormatException {
    Matcher option = OPTION.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!option.find(at) || option.start() != at) {
        throw new FormatException("\"%s\" is not an option".formatted(text.substring(at)));
      }
      option(
          option.group(1),
          Optional.ofNullable(option.group(2)).or(() -> Optional.ofNullable(option.group(3))));
      at = option.end();
    }
  }

  private void option(String name, Optional<String> value) throws FormatException {
    switch (name.toLowerCase(Locale.ROOT)) {
      case "namespaces" -> namespaces = List.of(needed(name, value).split(",", -1));
      case "valid-after" -> from = Optional.of(time(needed(name, value)));
      case "valid-before" -> until = Optional.of(time(needed(name, value)));
      case "cert-authority" -> throw new FormatException("certificates are not taken");
      default -> throw new FormatException("\"%s\" is not an option".formatted(name));
    }
  }

  private static String needed(String name, Optional<String> value) throws FormatException {
    return value
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new FormatException("%s lacks its value".formatted(name)));
  }

  /// `YYYYMMDD[HHMM[SS]][Z]`, in this machine's zone unless a Z stands behind it.
  private Instant time(String text) throws FormatException {
    Matcher written = WRITTEN_TIME.matcher(text);
    if (!written.matches()) {
      throw new FormatException("\"%s\" is not a time such as 20270131".formatted(text));
    }
    String digits = (text.replace("Z", "") + "000000").substring(0, 14);
    try {
      return LocalDateTime.parse(digits, TIME)
          .atZone(written.group(4).isEmpty() ? zone : ZoneOffset.UTC)
          .toInstant();
    } catch (DateTimeException _) {
      throw new FormatException("\"%s\" is not a time such as 20270131".formatted(text));
    }
  }

  private static String unquoted(String text) {
    return text.replace("\"", "");
  }
}
