package org.crampwise.selfcheck.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The SHA-256 of what a clinician signs: the bytes of four files, one after another. Any
/// `sha256sum` gives the same.
///
/// @param hex 64 digits, in small letters
public record Seal(String hex) {
  private static final Pattern GROUP = Pattern.compile("(.{4})(?=.)");

  /// The files, in the order they are read, from the assets folder.
  public static List<String> files(String language) {
    return List.of(
        "selfcheck/questionnaire.json",
        "selfcheck/guidance.json",
        "content/%s/get-help.md".formatted(language),
        "content/%s/cautions.md".formatted(language));
  }

  /// Empty where one of the files is missing.
  public static Optional<Seal> of(Path assets, String language) {
    List<Path> files = files(language).stream().map(assets::resolve).toList();
    if (!files.stream().allMatch(Files::isRegularFile)) {
      return Optional.empty();
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(Files.readAllBytes(file));
      }
      return Optional.of(new Seal(HexFormat.of().formatHex(digest.digest())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In groups of four, to be compared by eye and to run over lines.
  public String grouped() {
    return GROUP.matcher(hex).replaceAll("$1 ");
  }
}
