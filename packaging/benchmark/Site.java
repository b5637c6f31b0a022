import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The page of the site that shows the results: what stands between its two marks is replaced.
final class Site {
  private static final String BEGIN = "<!-- packaging/bench writes from here -->";
  private static final String END = "<!-- to here -->";

  private final Path site;

  /// @param site `src/site`
  Site(Path site) {
    this.site = site;
  }

  void write(Results results) throws IOException {
    Path page = site.resolve("markdown/performance.md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new Trouble(page + " lacks the marks " + BEGIN + " and " + END);
    }
    Files.writeString(
        page,
        text.substring(0, begin + BEGIN.length())
            + "\n\n![First screen, memory and taps](../images/performance.svg)\n\n"
            + results.markdown()
            + text.substring(end));
    Files.writeString(site.resolve("images/performance.svg"), new Chart(results).svg());
    System.out.println("Written: " + page);
  }
}
