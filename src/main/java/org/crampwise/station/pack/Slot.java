package org.crampwise.station.pack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampwise.content.VersionNumber;

/// What can be shown: the content the program came with, or a pack that was taken in.
sealed interface Slot {
  /// As it is written down.
  String name();

  record BuiltIn() implements Slot {
    static final String NAME = "built-in";

    @Override
    public String name() {
      return NAME;
    }
  }

  /// @param sum the beginning of its SHA-256
  record Installed(VersionNumber version, String sum) implements Slot {
    static final int SUM = 16;
    private static final Pattern WRITTEN = Pattern.compile("([0-9.]+)-([0-9a-f]{16})");

    @Override
    public String name() {
      return version + "-" + sum;
    }
  }

  static Optional<Slot> parse(String text) {
    if (text.equals(BuiltIn.NAME)) {
      return Optional.of(new BuiltIn());
    }
    Matcher written = Installed.WRITTEN.matcher(text);
    return written.matches()
        ? VersionNumber.parse(written.group(1))
            .map(version -> new Installed(version, written.group(2)))
        : Optional.empty();
  }
}
