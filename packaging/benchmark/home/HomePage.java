import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Topic;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.station.Countries;
import org.crampwise.station.Country;
import org.crampwise.ui.text.Messages;
import org.crampwise.ui.text.SiteWords;

/// Writes the home screen as a static page for a browser: the same words, drawings, fonts, colors
/// and places, read with the program's own readers from its own jar.
///
/// Arguments: the folder to write to, and the list of the home screen's buttons that `crampwise
/// screens` has written beside its picture.
final class HomePage {
  /// Of a screen of 1920 x 1080.
  private static final double EM = 27;

  /// Buttons of the bar that lead nowhere from here.
  private static final List<String> OFF = List.of("bar-back", "bar-language", "bar-sound");

  private final Messages messages;
  private final SiteWords site;
  private final Drawings drawings;
  private final boolean unsigned;
  private final Map<String, Spot> spots;
  private final StringBuilder body = new StringBuilder();

  private HomePage(Assets assets, Map<String, Spot> spots) {
    this.spots = spots;
    this.messages = Messages.of(assets.root(), "en");
    this.drawings = new Drawings(assets.root().resolve("illustrations"));
    this.unsigned = unsigned(ContentReader.read(assets.root(), "en").pack());
    this.site =
        SiteWords.of(
            messages,
            Countries.builtIn().find("US").map(Country::emergencyNumber),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Map<String, Spot> spots =
        Spot.read(Files.readString(Path.of(args[1]))).stream()
            .collect(Collectors.toMap(Spot::id, spot -> spot));
    Sheet sheet = new Sheet(folder);
    try (Assets assets = Assets.builtIn()) {
      String page = new HomePage(assets, spots).page(sheet.css());
      Files.writeString(folder.resolve("home.html"), page);
    }
  }

  private String page(String css) {
    head();
    hero();
    tile("vitamins", "mint", "sun", "spinach", "fish");
    tile("everyday", "honey", "water", "overuse-runner", "topic-ageing");
    tile("health", "clay", "ask-pharmacist");
    tile("relief", "night", "night-cramp");
    button("home-self-check", "big", "checklist", words("check.open"), words("check.open.line"));
    button("home-help", "big ask", "help", words("home.help"), "");
    button("home-clear", "", "clear", words("home.clear"), "");
    lines();
    bar();
    return """
    <!DOCTYPE html>
    <html lang="en" class="theme-light">
    <meta charset="utf-8">
    <title>%s</title>
    <style>
    %s</style>
    <body>
    %s</body>
    </html>
    """
        .formatted(words("product.name"), css, body);
  }

  private void head() {
    body.append(
        """
        <div class="wordmark" style="left:43px;top:50px">
        <svg viewBox="0 0 40 40"><path class="leaf" d="M4 36C2 16 14 4 36 4C38 24 26 38 4 36Z"/>
        <path class="fibre" d="M8 32C13 20 19 15 30 10M6.5 27C9 17 14 11 24 8M13 33.5C22 31 29 26 32 16"/></svg>
        <span>%s</span></div>
        <h1 style="left:41px;top:128px;width:572px">%s</h1>
        """
            .formatted(words("product.name"), words("home.question")));
    button("home-about", "above", "info", words("home.about"), "");
    button("home-sources", "above", "list", words("home.sources"), "");
  }

  private void hero() {
    Spot spot = spot("home-cramp-now");
    double width = spot.width() - 0.19 * EM;
    double height = spot.height() - 0.395 * EM;
    double radius = Math.min(width * 0.37, height * 0.42);
    double x = width * 0.62;
    double y = height - radius * 0.78;
    double tall = radius * 1.5;
    body.append(
        """
        <div class="touch lead hero" style="%s"><div class="face">
        <svg class="art" viewBox="0 0 %.1f %.1f">%s
        <circle class="sun" cx="%.1f" cy="%.1f" r="%.1f"/></svg>
        <div class="person" style="left:%.1fpx;top:%.1fpx;width:%.1fpx;height:%.1fpx">%s</div>
        <div class="hero-title">%s</div><div class="hero-line">%s</div></div></div>
        """
            .formatted(
                box("home-cramp-now"),
                width,
                height,
                Fibre.lines(width, height * 0.4, height * 0.44),
                x,
                y,
                radius,
                x - tall * 0.6,
                height - tall,
                tall * 1.2,
                tall,
                drawings.svg("person-seated", "xMidYMid", ""),
                words("home.cramp"),
                words("home.cramp.line")));
  }

  private void tile(String group, String panel, String... pictures) {
    StringBuilder row = new StringBuilder();
    for (String picture : pictures) {
      String crop =
          switch (group) {
            case "health" -> "-140 14 1060 440";
            case "relief" -> "0 22 760 458";
            default -> "";
          };
      row.append(
          "<div class=\"%s\">%s</div>"
              .formatted(
                  crop.isEmpty() ? "stand" : "stand floor",
                  drawings.svg(picture, crop.isEmpty() ? "xMidYMid" : "xMidYMax", crop)));
    }
    body.append(
        """
        <div class="touch tile" style="%s"><div class="face"><div class="panel %s">%s</div>
        <div class="caption"><b>%s</b><span>%s</span></div></div></div>
        """
            .formatted(
                box("home-" + group),
                panel,
                row,
                words("home.group." + group),
                words("home.group." + group + ".line")));
  }

  private void button(String id, String look, String icon, String words, String line) {
    String second = line.isEmpty() ? "" : "<span class=\"line\">" + line + "</span>";
    body.append(
        """
        <div class="touch %s" style="%s"><div class="face"><i>%s</i>
        <div class="words"><b>%s</b>%s</div></div></div>
        """
            .formatted(look, box(id), Glyph.of(icon), words, second));
  }

  private void lines() {
    body.append(
        """
        <p class="fixed" style="left:46px;top:890px"><b>%s</b> %s %s</p>
        """
            .formatted(
                words("fixed.head"), words("fixed.line"), unsigned ? words("fixed.unsigned") : ""));
  }

  private void bar() {
    body.append("<div class=\"bar\"></div>\n");
    for (String each : List.of("back", "home", "language", "size", "sound", "help")) {
      String id = "bar-" + each;
      String look = each.equals("help") ? "ask" : OFF.contains(id) ? "off" : "";
      button(id, "in-bar " + look, each, words("bar." + each), "");
    }
  }

  private Spot spot(String id) {
    return Optional.ofNullable(spots.get(id))
        .orElseThrow(() -> new IllegalStateException("the home screen has no " + id));
  }

  private String box(String id) {
    Spot spot = spot(id);
    return String.format(
        Locale.ROOT,
        "left:%.0fpx;top:%.0fpx;width:%.0fpx;height:%.0fpx",
        spot.x(),
        spot.y(),
        spot.width(),
        spot.height());
  }

  private String words(String key) {
    return site.fill(messages.text(key)).replace("&", "&amp;").replace("<", "&lt;");
  }

  private static boolean unsigned(ContentPack pack) {
    return Stream.concat(pack.topics().stream(), pack.pages().values().stream())
        .map(Topic::review)
        .anyMatch(review -> !review.signed());
  }
}
