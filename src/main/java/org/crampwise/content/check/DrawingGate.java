package org.crampwise.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;
import org.crampwise.content.drawing.IllustrationReader;

/// Every drawing keeps to the part of SVG that is drawn here. That each one named exists and has a
/// text alternative is seen to by the reader of the text.
final class DrawingGate implements Gate {
  private static final String FOLDER = "illustrations";

  private final Path assets;

  DrawingGate(Path assets) {
    this.assets = assets;
  }

  @Override
  public List<Problem> check(ContentPack pack) {
    if (!Files.isDirectory(assets.resolve(FOLDER))) {
      return List.of(new Problem(new Place(FOLDER, 1), "The folder is missing.", "Add it."));
    }
    try (Stream<Path> files = Files.list(assets.resolve(FOLDER))) {
      return files
          .filter(file -> String.valueOf(file.getFileName()).endsWith(".svg"))
          .sorted()
          .flatMap(DrawingGate::drawing)
          .toList();
    } catch (IOException e) {
      return List.of(unreadable(FOLDER, e));
    }
  }

  private static Stream<Problem> drawing(Path svg) {
    String name = FOLDER + "/" + svg.getFileName();
    try {
      return new IllustrationReader().read(svg).problems().stream();
    } catch (IOException e) {
      return Stream.of(unreadable(name, e));
    }
  }

  private static Problem unreadable(String name, IOException e) {
    return new Problem(new Place(name, 1), "It cannot be read: " + e.getMessage() + ".", "");
  }
}
