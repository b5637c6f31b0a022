package org.crampwise.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.crampwise.session.TextSize;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.voice.ReadingOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule of the audit finds what breaks it, and nothing else does.
class AccessAuditTest extends FxTest {
  private static final double TOUCH = 120;

  /// A page of a title, two buttons and a picture with words, on a glass of 6 px a millimetre.
  private static final class Page {
    final Pane page = new Pane();
    final Touchable first = button("page-first", "First", 0, 100);
    final Touchable second = button("page-second", "Second", 0, 300);
    final ImageView picture = new ImageView(new WritableImage(60, 60));
    String language = "en";

    Page() {
      Label title = new Label("Title");
      title.getStyleClass().add(ReadingOrder.TITLE);
      title.setStyle("-fx-font-size: 30px");
      picture.setAccessibleText("A leg");
      picture.relocate(0, 500);
      page.getStyleClass().add("page");
      page.getChildren().setAll(title, first, second, picture);
    }

    Set<AccessRule> broken() {
      StackPane host = new StackPane(page);
      host.setId("host");
      StackPane root = new StackPane(host);
      if (language.equals("ar")) {
        root.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
      }
      Scene scene = new Scene(root, 1080, 1920);
      root.applyCss();
      root.layout();
      Scale scale = Scale.of(1080, 1920, 6, TextSize.NORMAL);
      return AccessAudit.faults(scene, scale, language).stream()
          .map(AccessFault::rule)
          .filter(rule -> rule != AccessRule.FIT)
          .collect(Collectors.toSet());
    }
  }

  private static Touchable button(String id, String name, double x, double y) {
    Touchable button = new Touchable();
    button.setId(id);
    button.setAccessibleText(name);
    button.setPrefSize(TOUCH, TOUCH);
    button.relocate(x, y);
    return button;
  }

  static Stream<Arguments> breaches() {
    return Stream.of(
        breach(AccessRule.ROLE, it -> it.first.setAccessibleRole(AccessibleRole.PARENT)),
        breach(AccessRule.NAME, it -> it.first.setAccessibleText("")),
        breach(AccessRule.LABEL, it -> it.first.getChildren().setAll(new Label("Go on"))),
        breach(AccessRule.ONE_NAME, it -> it.second.setAccessibleText("First")),
        breach(
            AccessRule.TITLE,
            it -> it.page.getChildren().getFirst().getStyleClass().remove(ReadingOrder.TITLE)),
        breach(AccessRule.PICTURE, it -> it.picture.setAccessibleText("")),
        breach(AccessRule.READING_ORDER, it -> it.second.relocate(0, -200)),
        breach(AccessRule.READING_ORDER, it -> swap(it, 200, 0)),
        breach(AccessRule.FOCUS_ORDER, it -> it.second.setFocusTraversable(false)),
        breach(AccessRule.SPACE, it -> it.second.relocate(0, 100 + TOUCH + 6)),
        breach(AccessRule.DIRECTION, it -> it.language = "he"));
  }

  private static Arguments breach(AccessRule rule, Consumer<Page> harm) {
    return Arguments.of(rule, harm);
  }

  /// Beside each other, the second on the side where the page begins.
  private static void swap(Page page, double first, double second) {
    page.first.relocate(first, 100);
    page.second.relocate(second, 100);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breaches")
  void aBreachIsFound(AccessRule rule, Consumer<Page> harm) {
    Set<AccessRule> broken =
        fx(
            () -> {
              Page page = new Page();
              harm.accept(page);
              return page.broken();
            });
    assertThat(broken).containsExactly(rule);
  }

  @Test
  void aSoundPageHasNone() {
    assertThat(fx(() -> new Page().broken())).isEmpty();
  }

  @Test
  void fromRightToLeftTheRightComesFirst() {
    Set<AccessRule> broken =
        fx(
            () -> {
              Page page = new Page();
              page.language = "ar";
              swap(page, 0, 200);
              return page.broken();
            });
    assertThat(broken).isEmpty();
  }

  @Test
  void columnsMayBeReadOneAfterTheOther() {
    Set<AccessRule> broken =
        fx(
            () -> {
              Page page = new Page();
              page.first.relocate(0, 300);
              page.second.relocate(200, 100);
              return page.broken();
            });
    assertThat(broken).isEmpty();
  }

  @Test
  void lettersInAPictureAreFound() {
    List<AccessRule> rules =
        fx(
            () -> {
              StackPane drawing = new StackPane(new Label("Ca"));
              drawing.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
              drawing.setAccessibleText("Calcium");
              Node root = new StackPane(drawing);
              Scene scene = new Scene((StackPane) root, 100, 100);
              return PictureCheck.faults(scene, List.of()).stream().map(AccessFault::rule).toList();
            });
    assertThat(rules).contains(AccessRule.LETTERS);
  }
}
