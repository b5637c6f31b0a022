package org.crampwise.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.crampwise.selfcheck.Faults;

/// Reads a file that was named on the command line.
final class TextFile {
  private TextFile() {}

  /// Its text; empty, with a fault, when it can't be read.
  static Optional<String> read(Path file, Faults faults) {
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException _) {
      faults.error(1, "", "There is no such file.");
    } catch (CharacterCodingException _) {
      faults.error(1, "", "The file is not UTF-8 text.");
    } catch (IOException e) {
      faults.error(1, "", "The file can't be read: " + e.getMessage() + ".");
    }
    return Optional.empty();
  }
}
