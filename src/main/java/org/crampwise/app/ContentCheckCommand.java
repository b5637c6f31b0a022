package org.crampwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crampwise.content.check.ReadingReport;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `crampwise content check`: for those who own the words.
@Command(
    name = "check",
    description = "Check everything a visitor reads: one line for each thing that is wrong.",
    sortOptions = false)
final class ContentCheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder that holds content, data and illustrations (the built-in one).")
  private Optional<Path> dir = Optional.empty();

  @Option(
      names = "--release",
      description = "Also fail on what keeps the words from the public, as an unsigned page.")
  private boolean release;

  private final Terminal terminal;

  ContentCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Assets assets = assets()) {
      List<String> lines = ContentGates.alone().lines(assets.root(), release);
      lines.forEach(terminal::say);
      for (String language : ContentReader.languages(assets.root())) {
        terminal.say("How hard it is to read (" + language + "):");
        terminal.say(ReadingReport.of(assets.root(), language));
      }
      terminal.say(summary(lines.size()));
      return lines.isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private Assets assets() {
    return dir.map(ContentCheckCommand::assets).orElseGet(Assets::builtIn);
  }

  /// Of an assets folder that was named on the command line.
  static Assets assets(Path place) {
    if (Files.isDirectory(place) && !Files.isDirectory(place.resolve("content"))) {
      throw new WrongUse(place + " has no folder content in it. Name the folder assets.");
    }
    if (!Files.exists(place)) {
      throw new WrongUse("There is no folder " + place + ".");
    }
    try {
      return Assets.at(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String summary(int problems) {
    return switch (problems) {
      case 0 -> "Nothing is wrong.";
      case 1 -> "1 thing is wrong.";
      default -> problems + " things are wrong.";
    };
  }
}
