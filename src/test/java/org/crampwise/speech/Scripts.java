package org.crampwise.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Programs that a test writes itself.
final class Scripts {
  /// What espeak-ng prints when it is asked for its voices.
  static final String VOICES =
      """
      cat <<END
      Pty Language       Age/Gender VoiceName          File                 Other Languages
       5  ar              --/M      Arabic             sem/ar
       5  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
       2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
       5  es              --/M      Spanish_(Spain)    roa/es
       5  es-419          --/M      Spanish_(Latin_America) roa/es-419      (es-mx 6)(es 6)
      END
      """;

  private Scripts() {}

  /// @param lines of a shell script
  static Path write(Path file, String lines) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, "#!/bin/sh\n" + lines);
      return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// An espeak-ng that lists its voices, and does this where it is to speak.
  static Path espeakNg(Path folder, String speaking) {
    return write(
        folder.resolve("espeak-ng"),
        "if [ \"$1\" = --voices ]; then\n" + VOICES + "exit 0\nfi\n" + speaking + "\n");
  }
}
