package org.crampwise.accessibility;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/// The checked-in tables of clauses, a file a standard. Whatever is not understood is refused.
public final class Clauses {
  private Clauses() {}

  /// Every clause of every standard, in the standards' order.
  public static List<Clause> all() {
    return Arrays.stream(Standard.values()).flatMap(each -> of(each).stream()).toList();
  }

  /// Every clause of one standard.
  public static List<Clause> of(Standard standard) {
    String file = "clauses-" + standard.id() + ".toml";
    try (InputStream in = Objects.requireNonNull(Clauses.class.getResourceAsStream(file), file)) {
      TomlParseResult toml = Toml.parse(in);
      if (toml.hasErrors()) {
        throw new IllegalStateException(file + ": " + toml.errors().getFirst());
      }
      List<Clause> clauses = new ArrayList<>();
      TomlArray rows = toml.getArrayOrEmpty("clause");
      for (int i = 0; i < rows.size(); i++) {
        clauses.add(clause(standard, rows.getTable(i)));
      }
      return List.copyOf(clauses);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Clause clause(Standard standard, TomlTable row) {
    String number = text(row, "number");
    TomlArray named = row.getArrayOrEmpty("proof");
    List<Proof> proofs = named.toList().stream().map(name -> new Proof(name.toString())).toList();
    return new Clause(
        standard,
        number,
        text(row, "title"),
        Optional.ofNullable(row.getString("level")).orElse(""),
        claim(number, text(row, "claim")),
        text(row, "how"),
        proofs);
  }

  private static String text(TomlTable row, String key) {
    return Optional.ofNullable(row.getString(key))
        .filter(words -> !words.isBlank())
        .orElseThrow(
            () -> new IllegalStateException("a clause has no " + key + ": " + row.toMap()));
  }

  private static Claim claim(String number, String written) {
    return Arrays.stream(Claim.values())
        .filter(claim -> claim.id().equals(written))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(number + " is claimed as " + written));
  }
}
