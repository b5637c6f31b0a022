package org.crampwise.content.reader;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crampwise.content.Place;

/// A file of the assets folder, read.
///
/// @param name relative to the assets folder, with forward slashes
record SourceFile(String name, String text) {

  /// Reads a file that has to be there.
  static Optional<SourceFile> open(Path assets, String name, Problems problems) {
    try {
      return Optional.of(new SourceFile(name, Files.readString(assets.resolve(name))));
    } catch (NoSuchFileException _) {
      problems.add(new Place(name, 1), "The file is missing.", "Add it.");
    } catch (CharacterCodingException _) {
      problems.add(new Place(name, 1), "The file is not UTF-8 text.", "Save it as UTF-8.");
    } catch (IOException e) {
      problems.add(new Place(name, 1), "The file cannot be read: " + e.getMessage() + ".", "");
    }
    return Optional.empty();
  }

  /// The Markdown files of a folder, by name. A folder that is missing holds none.
  static List<SourceFile> folder(Path assets, String folder, Problems problems) {
    Path path = assets.resolve(folder);
    if (!Files.isDirectory(path)) {
      problems.add(new Place(folder, 1), "The folder is missing.", "Add it.");
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(".md"))
          .sorted()
          .flatMap(file -> open(assets, folder + "/" + file, problems).stream())
          .toList();
    } catch (IOException e) {
      problems.add(new Place(folder, 1), "The folder cannot be read: " + e.getMessage() + ".", "");
      return List.of();
    }
  }

  /// Its name without folder and ending: `vitamin-d`.
  String id() {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return last.substring(0, last.lastIndexOf('.'));
  }

  Place line(int line) {
    return new Place(name, line);
  }
}
