package org.crampwise.station.pack;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import org.crampwise.content.VersionNumber;

/// Which content is shown and which was before, in one small file: to write it anew is the one
/// moment at which an update happens.
///
/// @param before what one tap goes back to
/// @param builtIn which content the program came with when this was chosen
/// @param program which program that was
record Pointer(Slot current, Slot before, VersionNumber builtIn, VersionNumber program) {
  static final String FILE = "current";

  String text() {
    return """
    # Which content is shown, and which was before. Written by Crampwise.
    current=%s
    before=%s
    built-in=%s
    program=%s
    """
        .formatted(current.name(), before.name(), builtIn, program);
  }

  /// What was before is shown, and the other way round.
  Pointer back(VersionNumber nowBuiltIn, VersionNumber nowProgram) {
    Slot next = before;
    Slot last = current;
    return new Pointer(next, last, nowBuiltIn, nowProgram);
  }

  /// Empty for what this program did not write.
  static Optional<Pointer> parse(String text) {
    Properties lines = new Properties();
    try {
      lines.load(new StringReader(text));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
    Optional<Slot> current = slot(lines, "current");
    Optional<Slot> before = slot(lines, "before");
    Optional<VersionNumber> builtIn = version(lines, "built-in");
    Optional<VersionNumber> program = version(lines, "program");
    if (current.isEmpty() || before.isEmpty() || builtIn.isEmpty() || program.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Pointer(current.get(), before.get(), builtIn.get(), program.get()));
  }

  private static Optional<Slot> slot(Properties lines, String key) {
    return Optional.ofNullable(lines.getProperty(key)).flatMap(Slot::parse);
  }

  private static Optional<VersionNumber> version(Properties lines, String key) {
    return Optional.ofNullable(lines.getProperty(key)).flatMap(VersionNumber::parse);
  }
}
