package org.crampwise.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.session.Theme;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.Tour;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Palette;
import org.crampwise.ui.theme.Reach;
import org.crampwise.ui.theme.Scale;

/// Renders screens to PNG files without a display.
public final class ScreenPictures {
  /// No screen: it lies over any.
  private static final String IDLE_WARNING = "idle-warning";

  private final ScreensRequest request;
  private final KioskConfig config;
  private final List<Path> written = new ArrayList<>();

  private ScreenPictures(ScreensRequest request, KioskConfig config) {
    this.request = request;
    this.config = config;
  }

  /// Renders what is asked for and gives the number of pictures.
  public static int render(ScreensRequest request, KioskConfig config) {
    return Headless.run(() -> new ScreenPictures(request, config).all());
  }

  private int all() throws IOException {
    try (Assets assets = Assets.builtIn()) {
      for (String language : request.languages()) {
        for (String theme : request.themes()) {
          for (PixelSize size : request.sizes()) {
            for (int step : offered(size)) {
              pictures(assets, language, theme, size, step);
            }
          }
        }
      }
    }
    if (request.indexHtml()) {
      PictureIndex.write(request.dir(), written);
    }
    return written.size();
  }

  /// The asked-for steps that change something on this screen.
  private List<Integer> offered(PixelSize size) {
    if (request.reach() && !Reach.isOffered(size.height(), pxPerMm(size))) {
      return List.of();
    }
    List<TextSize> offered = Scale.offered(size.width(), size.height(), pxPerMm(size));
    return request.textSteps().stream()
        .filter(step -> offered.contains(TextSize.of(step)))
        .toList();
  }

  private double pxPerMm(PixelSize size) {
    return Density.pxPerMm(
        config.display(),
        size.width(),
        size.height(),
        ReferenceScreen.of(size.width(), size.height())
            .map(ReferenceScreen::pxPerMm)
            .orElse(Scale.DEFAULT_PX_PER_MM));
  }

  private void pictures(Assets assets, String language, String theme, PixelSize size, int step) {
    KioskConfig shown =
        config
            .withLanguage(new KioskConfig.Language(offered(language), language))
            .withDisplay(config.display().with(theme, step));
    Display display = Display.timeless(Palette.all(), size.width(), size.height(), pxPerMm(size));
    Composition composition =
        new Composition(
            shown,
            SiteInfo.of(shown.site(), Countries.builtIn()),
            assets,
            display,
            Optional.empty(),
            Aids.silent(),
            Backstage.forPictures());
    composition.leaveUnattended(Resting.always());
    composition.session().ease(composition.session().ease().withReach(request.reach()));
    composition.session().simpler(request.simpler());
    composition.session().companion(request.beside());
    Scene scene = composition.scene();
    Path folder =
        request
            .dir()
            .resolve(String.join("+", offered(language)))
            .resolve(Theme.valueOf(theme.toUpperCase(Locale.ROOT)).id())
            .resolve(size.toString())
            .resolve(
                step + (request.reach() ? "-reach" : "") + (request.simpler() ? "-simpler" : ""));
    Tour.walk(
        composition.library().pack(),
        composition.wizard(),
        this::mayHold,
        composition::preview,
        (screen, _) -> {
          if (wanted(screen)) {
            picture(scene, folder.resolve(screen.slug() + ".png"));
          }
        });
    if (request.only().map(IDLE_WARNING::contains).orElse(true)) {
      composition.preview(new Screen.Topic("magnesium", 1, 0));
      composition.ask();
      picture(scene, folder.resolve(IDLE_WARNING + ".png"));
    }
    composition.close();
  }

  private List<String> offered(String language) {
    return Stream.concat(Stream.of(language), request.beside().stream()).distinct().toList();
  }

  private boolean wanted(Screen screen) {
    return request.only().map(screen.slug()::contains).orElse(true);
  }

  /// Whether a walk from this page could come to a wanted one.
  private boolean mayHold(Screen screen) {
    return switch (screen) {
      case Screen.Topic topic ->
          request.only().isEmpty()
              || request.only().orElseThrow().contains(topic.deck())
              || ("topic-" + topic.deck()).contains(request.only().orElseThrow());
      case Screen.Help _ -> mayHold("help");
      case Screen.Sources _ -> mayHold("sources");
      case Screen.Review _ -> mayHold("review");
      case Screen.Result _ -> mayHold("result");
      case Screen.Response _ -> mayHold("response");
      case Screen.Question question -> mayHold("question-" + question.linkId());
      default -> wanted(screen);
    };
  }

  private boolean mayHold(String slug) {
    return request.only().map(only -> only.startsWith(slug) || slug.contains(only)).orElse(true);
  }

  private void picture(Scene scene, Path file) {
    WritableImage image =
        scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    buffered.setRGB(0, 0, width, height, pixels, 0, width);
    try {
      Files.createDirectories(file.getParent());
      ImageIO.write(buffered, "png", file.toFile());
      Touchables.write(scene, file.resolveSibling(file.getFileName() + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written.add(file);
  }
}
