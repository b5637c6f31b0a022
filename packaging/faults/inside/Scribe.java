import java.nio.file.Path;
import java.util.List;
import org.crampwise.station.ConfigReader;
import org.crampwise.station.SiteFile;

/// Sets a setting again and again with the program's own classes, and says after each what it has
/// kept. Whoever started it kills it in the middle of that.
final class Scribe {
  private static final int FIRST = 100_000;

  private Scribe() {}

  /// @param args the file, and how often at most
  public static void main(String[] args) throws Exception {
    SiteFile file = new SiteFile(Path.of(args[0]), new ConfigReader(List.of("en", "es", "ar")));
    int times = Integer.parseInt(args[1]);
    for (int i = 1; i <= times; i++) {
      // 1.00001 and up: a number that the settings allow, and another each time.
      String value = "1." + Integer.toString(FIRST + i).substring(1);
      file.set("display", "px_per_mm", value);
      System.out.println(value);
    }
  }
}
