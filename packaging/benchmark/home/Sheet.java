import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.crampwise.ui.text.Messages;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// The style sheet of the page: the program's colors as they are, its sizes as `theme/controls.css`
/// has them, its fonts as files beside the page.
final class Sheet {
  private static final String THEME = "/org/crampwise/ui/theme/";
  private static final String ICONS =
      "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";
  private static final List<String> FONTS =
      List.of("Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Bold.otf");

  private static final String RULES =
      """
      @font-face { font-family: Inter; font-weight: 400; src: url(Inter-Regular.otf); }
      @font-face { font-family: Inter; font-weight: 600; src: url(Inter-SemiBold.otf); }
      @font-face { font-family: Inter; font-weight: 700; src: url(Inter-Bold.otf); }
      @font-face { font-family: icons; src: url(icons.ttf); }
      * { box-sizing: border-box; margin: 0; }
      html { background: var(--cw-ground); overflow: hidden; }
      body { font: 27px/1.21 Inter; color: var(--cw-text); }
      body > * { position: absolute; }
      h1 { font-size: 2.6em; line-height: 1.1; color: var(--cw-lead); letter-spacing: 0; }
      .wordmark { display: flex; align-items: center; gap: 0.5em; font-weight: 700; color: var(--cw-lead); }
      .wordmark svg { width: 1.8em; height: 1.8em; }
      .wordmark span { font-size: 1.2em; }
      .leaf { fill: var(--cw-lead); }
      .fibre { fill: none; stroke: var(--cw-ground); stroke-width: 2.4; stroke-linecap: round; }
      .touch { background: var(--cw-edge); border-radius: 0.75em; padding: 0.095em 0.095em 0.3em; }
      .face { position: relative; width: 100%; height: 100%; background: var(--cw-surface); border-radius: 0.66em;
        overflow: hidden; display: flex; align-items: center; justify-content: center; gap: 0.5em; padding: 0.3em 0.8em; }
      .face > i { font: 1.35em/1 icons; color: var(--cw-icon); }
      .words { font-weight: 600; text-align: center; line-height: 1.15; }
      .words b { font-weight: 600; }
      .above .face { flex-direction: column; gap: 0; padding: 0.1em 0.2em; }
      .big .face { justify-content: flex-start; }
      .big .face > i { font-size: 2.6em; }
      .big .words { flex: 1; }
      .big .words b { font-weight: 700; font-size: 1.4em; display: block; }
      .big .line { display: block; font-weight: 400; color: var(--cw-text-quiet); }
      .big:not(.ask) .words { text-align: left; }
      .ask { background: var(--cw-ask-ledge); }
      .ask .face { background: var(--cw-ask); color: var(--cw-on-ask); }
      .touch.ask .face > i, .touch.ask .words { color: var(--cw-on-ask); }
      .tile .face { display: block; padding: 0; }
      .tile .face { display: flex; flex-direction: column; gap: 0; }
      .panel { flex: 1; width: 100%; min-height: 0; display: flex; }
      .mint { background: var(--cw-panel-mint); }
      .honey { background: var(--cw-panel-honey); }
      .clay { background: var(--cw-panel-clay); }
      .night { background: var(--cw-panel-night); }
      .stand { flex: 1; height: 100%; min-width: 0; padding: 0.6em 0.3em 0.5em; }
      .stand.floor { padding: 0.4em 0 0; }
      .stand svg, .person svg { width: 100%; height: 100%; display: block; }
      .caption { width: 100%; min-height: 5em; padding: 0.5em 0.85em 0.55em; }
      .caption b { display: block; font-size: 1.4em; color: var(--cw-lead); }
      .caption span { color: var(--cw-text-quiet); }
      .hero { background: var(--cw-lead-ledge); }
      .hero .face { display: block; background: var(--cw-lead); color: var(--cw-on-lead); padding: 1.2em 0 0 1.4em; }
      .hero .art { position: absolute; inset: 0; }
      .sun { fill: var(--cw-panel-honey); }
      .fibres { fill: none; stroke: var(--cw-draw-fibre); stroke-linecap: round; stroke-linejoin: round; }
      .person { position: absolute; }
      .hero-title { position: relative; font-weight: 700; font-size: 2em; line-height: 1.13; width: 70%; }
      .hero-line { position: relative; font-size: 1.2em; width: 70%; margin-top: 0.25em; }
      .fixed { color: var(--cw-text-quiet); }
      .fixed b { font-weight: 600; }
      .bar { left: 0; top: 941px; width: 1920px; height: 139px; background: var(--cw-surface-sunk);
        border-top: 0.08em solid var(--cw-edge-quiet); }
      .in-bar .face > i { font-size: 1.5em; }
      .in-bar .words { color: var(--cw-icon); }
      .off, .off .face { background: none; }
      .off { border: 0.095em dashed var(--cw-edge); padding: 0 0 0.2em; }
      .touch.off .words, .touch.off .face > i { color: var(--cw-disabled-text); }
      """;

  private final Path folder;

  /// @param folder of the page, where the fonts go
  Sheet(Path folder) {
    this.folder = folder;
  }

  /// The style sheet; the fonts it names are there.
  String css() throws IOException {
    for (String font : FONTS) {
      copy(Messages.class, THEME + "fonts/" + font, font);
    }
    copy(MaterialDesignA.class, ICONS, "icons.ttf");
    return colors() + RULES;
  }

  /// `-cw-lead: -cw-teal-800;` as `--cw-lead: var(--cw-teal-800);`.
  private static String colors() throws IOException {
    try (InputStream in = open(Messages.class, THEME + "tokens.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll(": -(cw-[a-z0-9-]+);", ": var(--$1);")
          .replaceAll("(?m)^  -cw-", "  --cw-")
          .replace(".root {", ":root {");
    }
  }

  private void copy(Class<?> beside, String resource, String name) throws IOException {
    try (InputStream in = open(beside, resource)) {
      Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static InputStream open(Class<?> beside, String resource) {
    return Objects.requireNonNull(beside.getResourceAsStream(resource), resource);
  }
}
