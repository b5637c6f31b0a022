package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.crampwise.content.Problem;
import org.crampwise.station.ConfigReader.Layer;
import org.crampwise.station.ConfigResult.Good;
import org.crampwise.station.ConfigResult.Refused;

/// The settings of a kiosk: the operator's file, the machine's own laid over it, and of each a copy
/// of the last that was sound. A file that is wrong gives way to its copy: the number to call must
/// not go with a slip of somebody's pen.
public final class SettingsFiles {
  private static final Logger LOG = Logger.getLogger(SettingsFiles.class.getName());
  private static final String COPY = "last-good.toml";
  private static final String OWN_COPY = "last-good-site.toml";

  private final ConfigReader reader;
  private final Path operators;
  private final Path own;
  private final Path copy;
  private final Path ownCopy;
  private final UnaryOperator<KioskConfig> laidOver;
  private final Function<KioskConfig, List<String>> lacking;

  /// @param operators the operator's file; need not be there
  /// @param own the machine's own; need not be there
  /// @param state the folder the copies are kept in
  /// @param laidOver what goes before the files, such as a command line
  /// @param lacking what a kiosk would lack with these settings, a line each
  public SettingsFiles(
      ConfigReader reader,
      Path operators,
      Path own,
      Path state,
      UnaryOperator<KioskConfig> laidOver,
      Function<KioskConfig, List<String>> lacking) {
    this.reader = reader;
    this.operators = operators;
    this.own = own;
    this.copy = state.resolve(COPY);
    this.ownCopy = state.resolve(OWN_COPY);
    this.laidOver = laidOver;
    this.lacking = lacking;
  }

  /// The files whose change changes the settings.
  public List<Path> watched() {
    return List.of(operators, own);
  }

  /// What holds now. Files that are sound are copied, if they have changed.
  public Choice choose() {
    Told told = new Told(new ArrayList<>());
    Text under = now(operators, told);
    Text over = now(own, told);
    if (told.problems().isEmpty()) {
      Optional<KioskConfig> sound = read(under, over, told);
      if (sound.isPresent()) {
        keep(copy, under);
        keep(ownCopy, over);
        return new Choice.Sound(sound.get());
      }
    }
    return lastGood(under, over)
        .<Choice>map(config -> new Choice.LastGood(config, told.problems()))
        .orElseGet(() -> new Choice.Refused(told.problems()));
  }

  /// What a file says, if it can be read.
  ///
  /// @param layer empty where there is no such file: then it says nothing
  private record Text(boolean readable, Optional<Layer> layer) {
    String words() {
      return layer.map(Layer::text).orElse("");
    }
  }

  private record Told(List<String> problems) {
    void add(List<Problem> found) {
      found.forEach(problem -> problems.add(problem.toString()));
    }
  }

  private static Text now(Path file, Told told) {
    if (Files.notExists(file)) {
      return new Text(true, Optional.empty());
    }
    List<Problem> problems = new ArrayList<>();
    Optional<Layer> layer = ConfigReader.layer(file, problems);
    told.add(problems);
    return new Text(layer.isPresent(), layer);
  }

  private static Text kept(Path file) {
    Optional<Layer> layer = ConfigReader.layer(file, new ArrayList<>());
    return new Text(layer.isPresent(), layer);
  }

  private Optional<KioskConfig> read(Text under, Text over, Told told) {
    Layers layers = reader.read(under.layer(), over.layer());
    told.add(layers.aside());
    return switch (layers.result()) {
      case Refused refused -> {
        told.add(refused.problems());
        yield Optional.empty();
      }
      case Good good -> {
        KioskConfig config = laidOver.apply(good.config());
        List<String> missing = lacking.apply(config);
        if (!missing.isEmpty() && under.layer().isEmpty()) {
          told.problems().add("There is no " + operators + ".");
        }
        told.problems().addAll(missing);
        yield Optional.of(config).filter(_ -> missing.isEmpty() && layers.aside().isEmpty());
      }
    };
  }

  /// One file that is sound with the copy of the other, else both copies, else the operator's
  /// alone.
  private Optional<KioskConfig> lastGood(Text under, Text over) {
    Text underCopy = kept(copy);
    Text overCopy = kept(ownCopy);
    Text nothing = new Text(true, Optional.empty());
    return Stream.of(
            new Pair(under, overCopy),
            new Pair(underCopy, over),
            new Pair(underCopy, overCopy),
            new Pair(under, nothing))
        .filter(pair -> pair.under().readable() && pair.over().readable())
        .flatMap(pair -> read(pair.under(), pair.over(), new Told(new ArrayList<>())).stream())
        .findFirst();
  }

  private record Pair(Text under, Text over) {}

  /// An absent file is kept as an empty one, so that it is known to have been sound.
  private static void keep(Path file, Text text) {
    try {
      if (!kept(file).readable() || !kept(file).words().equals(text.words())) {
        AtomicFile.writePrivately(file, text.words());
      }
    } catch (IOException e) {
      LOG.warning(() -> "The settings that are sound now can't be kept for later: " + e);
    }
  }
}
