package org.crampwise.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.crampwise.app.Composition;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.Glass;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Navigator;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.navigation.ScreenLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// What a frame asks of each screen: show, then hide, once each, whatever the screen does.
@TestInstance(Lifecycle.PER_CLASS)
class FrameControllerTest extends FxTest {
  static final Screen FAILS_TO_SHOW = new Screen.Help(66);
  static final Screen FAILS_TO_HIDE = new Screen.Help(77);

  private final List<String> log = new ArrayList<>();
  private final Navigator navigator = new Navigator();

  @BeforeAll
  void frame() {
    fx(
        () -> {
          Composition words = Glass.of(ReferenceScreen.LAPTOP, 1).compose();
          Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
          controllers.put(ProbeController.class, () -> new ProbeController(log));
          ScreenLoader probes =
              new ScreenLoader(controllers, () -> words.library().messages().bundle());
          FrameController frame =
              new FrameController(
                  navigator,
                  words::library,
                  words::session,
                  probes,
                  _ -> ProbeController.class,
                  words.languages(),
                  words.display());
          ScreenLoader.Loaded loaded =
              new ScreenLoader(
                      Map.of(FrameController.class, () -> frame),
                      () -> words.library().messages().bundle())
                  .load(FrameController.class);
          new Scene(loaded.root(), words.display().width(), words.display().height());
          navigator.standOn(frame);
        });
  }

  private void begin() {
    fx(() -> navigator.restart(new Screen.Attract()));
    log.clear();
  }

  @Test
  void eachScreenIsShownAndHiddenOnce() {
    begin();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      Screen screen = new Screen.Topic("magnesium", i, 0);
      fx(() -> navigator.show(screen));
      expected.addAll(List.of("hide", "show " + screen.slug()));
    }
    assertThat(log).isEqualTo(expected);
  }

  @Test
  void aRefreshHidesAndShowsAnew() {
    begin();
    fx(navigator::refresh);
    assertThat(log).containsExactly("hide", "show attract");
  }

  @Test
  void aScreenThatCannotBeShownIsStillEnded() {
    begin();
    assertThatThrownBy(() -> fx(() -> navigator.show(FAILS_TO_SHOW)))
        .hasStackTraceContaining("cannot be shown");
    fx(navigator::home);
    assertThat(log).containsExactly("hide", "show help-67", "hide", "show home");
  }

  @Test
  void aScreenThatCannotEndDoesNotBlockTheWay() {
    begin();
    fx(() -> navigator.show(FAILS_TO_HIDE));
    assertThatThrownBy(() -> fx(navigator::home)).hasStackTraceContaining("cannot be hidden");
    fx(() -> navigator.restart(new Screen.Trouble("A1B2")));
    assertThat(navigator.current()).contains(new Screen.Trouble("A1B2"));
    assertThat(log).containsExactly("hide", "show help-78", "hide", "show trouble");
  }
}
