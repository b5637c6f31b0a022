package org.crampwise.station;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.tomlj.Toml;

/// The table `countries.toml`, by ISO 3166 code.
public record Countries(Map<String, Country> byCode) {
  private static final String BUILT_IN = "/assets/data/countries.toml";

  public Countries {
    byCode = Map.copyOf(byCode);
  }

  /// The table this program ships with.
  public static Countries builtIn() {
    try (InputStream in =
        Objects.requireNonNull(Countries.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
      return read("data/countries.toml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// @param file its name in messages
  /// @throws IllegalArgumentException telling everything that is wrong with the table
  static Countries read(String file, String text) {
    List<Problem> problems = new ArrayList<>();
    var toml = Toml.parse(text);
    toml.errors()
        .forEach(
            error ->
                problems.add(
                    new Problem(
                        new Place(file, error.position().line()),
                        String.valueOf(error.getMessage()),
                        "")));
    Map<String, Country> byCode = new LinkedHashMap<>();
    var root = new TomlSection(file, toml, problems, Optional.empty());
    for (String code : root.writtenKeys()) {
      var section = root.section(code);
      if (Kind.country().read().apply(code).isEmpty()) {
        section.report(section.line(), code + " is not a country.", "Write its ISO 3166 code.");
      }
      Optional<String> number = section.needed("emergency_number", Kind.phone());
      Optional<String> advice = section.value("advice_line", Kind.phone());
      boolean amounts = section.value("daily_amounts", Kind.flag()).orElse(false);
      number.ifPresent(it -> byCode.put(code, new Country(code, it, advice, amounts)));
    }
    root.reportUnknown();
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(
          problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    return new Countries(byCode);
  }

  public Optional<Country> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
