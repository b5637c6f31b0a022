import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The most telling results as bars; it follows the light or dark of the page it stands on.
final class Chart {
  private static final int WIDTH = 860;
  private static final int LEFT = 300;
  private static final int ROW = 30;
  private static final int BAR = 18;
  private static final int ROOM = 360; // for the longest bar

  private final List<Bars> groups = new ArrayList<>();

  /// Bars with one scale.
  private record Bars(String title, List<Line> lines) {
    double most() {
      return lines.stream()
          .mapToDouble(
              line ->
                  Double.isNaN(line.target())
                      ? line.value()
                      : Math.max(line.value(), line.target()))
          .max()
          .orElse(1);
    }
  }

  Chart(Results results) {
    for (String section : List.of(PaintResults.STABLE, PaintResults.MEMORY, TapResults.TURNS)) {
      List<Line> lines =
          results.section(section).stream()
              .filter(line -> !line.unit().equals("x") && !line.what().endsWith("worst"))
              .toList();
      if (!lines.isEmpty()) {
        groups.add(new Bars(section, lines));
      }
    }
  }

  String svg() {
    StringBuilder body = new StringBuilder();
    int y = 16;
    for (Bars group : groups) {
      body.append(text("title", 20, y + 18, "start", group.title()));
      y += 32;
      for (Line line : group.lines()) {
        y = bar(body, line, group.most(), y);
      }
      y += 18;
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" aria-label="Bars of the figures in the tables below">
    <style>
      .ground{fill:#FBF7EF} text{font:15px Inter,"DejaVu Sans",sans-serif;fill:#0E2629} .title{font-weight:bold}
      .bar{fill:#0F5E57} .other{fill:#C7683F} .target{stroke:#0E2629;stroke-width:2;stroke-dasharray:3 3}
          .gap{stroke:#FBF7EF;stroke-width:6}
      @media (prefers-color-scheme:dark){.ground{fill:#0C1F22} text{fill:#FBF7EF} .bar{fill:#8CCBBC}
        .other{fill:#DB8A63} .target{stroke:#FBF7EF} .gap{stroke:#0C1F22}}
    </style>
    <rect class="ground" width="%1$d" height="%2$d" rx="12"/>
    %3$s</svg>
    """
        .formatted(WIDTH, y + 4, body);
  }

  private static int bar(StringBuilder body, Line line, double most, int y) {
    double scale = ROOM / most;
    boolean other = line.what().startsWith("Chromium") || line.what().startsWith("bare");
    body.append(text("", LEFT - 10, y + 15, "end", line.what()));
    body.append(
        "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"%d\" rx=\"3\"/>\n"
            .formatted(other ? "other" : "bar", LEFT, y, coordinate(line.value() * scale), BAR));
    double end = line.value() * scale;
    if (!Double.isNaN(line.target())) {
      String x = coordinate(LEFT + line.target() * scale);
      String mark = "M%s %dV%d".formatted(x, y - 4, y + BAR + 4);
      body.append(
          "<path class=\"gap\" d=\"%1$s\"/><path class=\"target\" d=\"%1$s\"/>\n".formatted(mark));
      end = Math.max(end, line.target() * scale);
    }
    String wanted = line.wanted().isEmpty() ? "" : " (" + line.wanted() + ")";
    body.append(text("", LEFT + (int) end + 8, y + 15, "start", line.figure() + wanted));
    return y + ROW;
  }

  private static String text(String look, int x, int y, String anchor, String words) {
    return "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n"
        .formatted(look, x, y, anchor, words.replace("&", "&amp;").replace("<", "&lt;"));
  }

  private static String coordinate(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
