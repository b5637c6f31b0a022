package org.crampwise.ui.control.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.crampwise.content.drawing.Box;
import org.crampwise.content.drawing.Illustration;
import org.crampwise.content.drawing.Illustrations;
import org.crampwise.content.drawing.Ink;
import org.crampwise.ui.theme.Palette;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class DrawingViewTest {
  private final Illustrations drawings = new Illustrations(Path.of("assets"));
  private final Illustration sun = drawings.find("sun").orElseThrow();

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  private static WritableImage picture(DrawingView view, int width, int height) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          StackPane sheet = new StackPane(view);
          // Once any test has made a control, a root has the toolkit's grey ground.
          sheet.setStyle("-fx-background-color: transparent");
          Scene scene = new Scene(sheet, width, height, Color.WHITE);
          scene.getRoot().applyCss();
          scene.getRoot().layout();
          return scene.snapshot(null);
        });
  }

  @Test
  void asksForTheHeightOfItsWidth() {
    DrawingView view =
        new DrawingView(drawings.find("night-cramp").orElseThrow(), role -> Color.RED);
    assertThat(view.prefHeight(380)).isEqualTo(260);
    assertThat(view.prefWidth(260)).isEqualTo(380);
    view.setCrop(new Box(0, 0, 100, 50));
    assertThat(view.prefHeight(380)).isEqualTo(190);
  }

  @Test
  void saysItsTitleUntilToldOtherwise() {
    DrawingView view = new DrawingView(sun, role -> Color.RED);
    assertThat(view.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
    assertThat(view.getAccessibleText()).isEqualTo("The sun.");
    view.setAlternative("Light on the skin makes vitamin D.");
    assertThat(view.getAccessibleText()).isEqualTo("Light on the skin makes vitamin D.");
  }

  @Test
  void paintsInTheColoursOfTheTheme() {
    DrawingView view = new DrawingView(sun, role -> Color.RED);
    assertThat(picture(view, 120, 120).getPixelReader().getColor(60, 60)).isEqualTo(Color.RED);
    view.recolor(role -> Color.BLUE);
    assertThat(picture(view, 120, 120).getPixelReader().getColor(60, 60)).isEqualTo(Color.BLUE);
  }

  @Test
  void standsWhereItIsAligned() {
    DrawingView view = new DrawingView(sun, role -> Color.RED);
    var below = picture(view, 120, 360).getPixelReader();
    assertThat(below.getColor(60, 300)).isEqualTo(Color.RED);
    assertThat(below.getColor(60, 60)).isEqualTo(Color.WHITE);
    view.setAlignment(Pos.TOP_CENTER);
    assertThat(picture(view, 120, 360).getPixelReader().getColor(60, 60)).isEqualTo(Color.RED);
    view.setCovering(true);
    view.setAlignment(Pos.CENTER);
    assertThat(picture(view, 120, 360).getPixelReader().getColor(60, 110)).isEqualTo(Color.RED);
  }

  @Test
  void aGroundThatRunsOverFillsTheRoomAndNoMore() {
    DrawingView night =
        new DrawingView(drawings.find("night-cramp").orElseThrow(), role -> Color.RED);
    night.setMaxSize(100, 80);
    var picture = picture(night, 140, 120).getPixelReader();
    assertThat(picture.getColor(70, 24)).isEqualTo(Color.RED);
    assertThat(picture.getColor(10, 60)).isEqualTo(Color.WHITE);
  }

  @Test
  void findsAPartById() {
    DrawingView body = new DrawingView(drawings.find("body-back").orElseThrow(), role -> Color.RED);
    assertThat(body.part("calf-left")).isPresent();
    assertThat(body.part("tail")).isEmpty();
  }

  @Test
  void everyThemeHasEveryRole() {
    assertThat(Palette.all()).isNotEmpty();
    for (Palette palette : Palette.all().values()) {
      assertThat(Ink.roles()).allSatisfy(role -> assertThat(palette.color(role)).isNotNull());
    }
  }

  @Test
  void asksOnlyForKnownRoles() throws Exception {
    Set<String> asked = new HashSet<>();
    for (String name : drawings.names()) {
      new DrawingView(
          drawings.find(name).orElseThrow(),
          role -> {
            asked.add(role);
            return Color.RED;
          });
    }
    assertThat(Ink.roles()).containsAll(asked);
    assertThat(asked).hasSizeGreaterThan(30);
  }
}
