package org.crampwise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A page that shows all rendered screens side by side.
final class PictureIndex {
  private PictureIndex() {}

  static void write(Path dir, List<Path> pictures) throws IOException {
    StringBuilder html =
        new StringBuilder(
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <title>Crampwise screens</title>
            <style>
            body { font-family: sans-serif; margin: 1rem }
            figure { display: inline-block; margin: .5rem; vertical-align: top }
            img { max-width: 24rem; max-height: 28rem; border: 1px solid }
            figcaption { max-width: 24rem; font-size: .8rem }
            </style>
            """);
    String heading = "";
    for (Path picture : pictures) {
      Path relative = dir.relativize(picture);
      String folder = String.valueOf(relative.getParent()).replace('\\', '/');
      if (!folder.equals(heading)) {
        html.append("<h2>").append(folder).append("</h2>\n");
        heading = folder;
      }
      String name = String.valueOf(relative.getFileName());
      html.append(
          "<figure><a href=\"%1$s/%2$s\"><img loading=\"lazy\" src=\"%1$s/%2$s\" alt=\"%2$s\"></a><figcaption>%2$s</figcaption></figure>\n"
              .formatted(folder, name));
    }
    Files.createDirectories(dir);
    Files.writeString(dir.resolve("index.html"), html.append("</html>\n"));
  }
}
