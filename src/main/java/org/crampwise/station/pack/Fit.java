package org.crampwise.station.pack;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crampwise.content.reader.Assets;

/// Whether a pack has whatever this program looks for by name: the words of its buttons, its pages,
/// drawings and tables. Quick enough for each start, since the program may be another one by then.
///
/// @param builtIn opens the content the program came with, which has it all
public record Fit(Supplier<Assets> builtIn) {
  private static final String WORDS = "content/en/interface.properties";

  /// Topics and stretches may come and go; these may not.
  private static final List<String> FOLDERS =
      List.of("content", "content/en", "content/en/pages", "data", "illustrations", "selfcheck");

  /// The first thing that is missing, as a sentence.
  Optional<String> missing(Path assets) throws IOException {
    try (Assets own = builtIn.get()) {
      return missing(own.root(), assets);
    }
  }

  private static Optional<String> missing(Path builtIn, Path assets) throws IOException {
    for (String folder : FOLDERS) {
      try (Stream<Path> files = Files.list(builtIn.resolve(folder))) {
        Optional<String> lacking =
            files
                .filter(Files::isRegularFile)
                .map(file -> folder + "/" + file.getFileName())
                .sorted()
                .filter(name -> !Files.isRegularFile(assets.resolve(name)))
                .findFirst();
        if (lacking.isPresent()) {
          return lacking.map("It lacks the file %s."::formatted);
        }
      }
    }
    Set<String> words = new TreeSet<>(words(builtIn));
    words.removeAll(words(assets));
    return words.stream()
        .findFirst()
        .map(word -> "%s lacks the words `%s`.".formatted(WORDS, word));
  }

  private static Set<String> words(Path assets) throws IOException {
    Properties words = new Properties();
    try (Reader in = Files.newBufferedReader(assets.resolve(WORDS))) {
      words.load(in);
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    return words.stringPropertyNames();
  }
}
