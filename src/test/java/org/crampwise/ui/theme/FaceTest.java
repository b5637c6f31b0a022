package org.crampwise.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.crampwise.ui.FxTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaceTest extends FxTest {
  @Test
  void aLanguageHasTheFaceThatHasItsLetters() {
    assertThat(Face.of("Español")).isEqualTo(Face.INTER);
    assertThat(Face.of("Русский")).isEqualTo(Face.INTER);
    assertThat(Face.of("العربية")).isEqualTo(Face.DEJAVU);
    assertThat(Face.of("עברית")).isEqualTo(Face.DEJAVU);
  }

  @Test
  void whatNamesInterIsNamedAgain() {
    assertThat(
            Face.DEJAVU.fonts(
                """
                /* { a comment } */
                .frame { -fx-font-family: "Inter"; -fx-padding: 1em; }
                .words { -fx-font-family: "Inter SemiBold"; }
                .title { -fx-font-weight: bold; -fx-font-size: 2em; }
                .big .words, .b { -fx-font-weight: bold; -fx-font-family: "Inter"; }
                """))
        .isEqualTo(
            """
            .frame { -fx-font-family: "DejaVu Sans"; -fx-font-weight: normal; }
            .words { -fx-font-family: "DejaVu Sans"; -fx-font-weight: bold; }
            .big .words, .b { -fx-font-family: "DejaVu Sans"; -fx-font-weight: bold; }
            """);
  }

  /// No resource has that name: without the file it would fail.
  @Test
  void aFontThatIsAFileIsTakenFromThere(@TempDir Path folder) throws IOException {
    try (InputStream in = Face.open("DejaVuSans.ttf")) {
      Files.copy(in, folder.resolve("own.ttf"));
    }
    fx(() -> Face.load("own.ttf", folder));
  }

  @Test
  void belowItsSheetEverythingIsSetInIt() {
    fx(
        () -> {
          Face.DEJAVU.load();
          Label strong = new Label("Strong");
          strong.getStyleClass().add("strong");
          Label reckoned = new Label("Reckoned");
          Type.SEMIBOLD.set(reckoned, 30);
          StackPane root = new StackPane(strong, reckoned);
          root.getStyleClass().addAll("root", "frame", "theme-light");
          Scene scene = new Scene(root);
          scene.getStylesheets().addAll(Face.resource("tokens.css"), Face.resource("controls.css"));
          root.applyCss();
          assertThat(strong.getFont().getName()).isEqualTo("Inter SemiBold");
          root.getStylesheets().setAll(Face.DEJAVU.sheet().stream().toList());
          root.applyCss();
          assertThat(strong.getFont().getName()).isEqualTo("DejaVu Sans Bold");
          assertThat(reckoned.getFont().getName()).isEqualTo("DejaVu Sans Bold");
          assertThat(reckoned.getFont().getSize()).isEqualTo(30);
        });
  }
}
