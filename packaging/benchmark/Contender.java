import java.nio.file.Path;
import java.util.List;

/// A program that shows a first screen.
///
/// @param id its key in the results
/// @param label its name in the table
/// @param command starts it, full screen
record Contender(String id, String label, List<String> command) {
  /// An image of ours, at its home screen.
  static Contender ours(String id, String label, Path image) {
    return new Contender(
        id,
        label,
        List.of(
            image.resolve("bin/crampwise").toString(),
            "--kiosk",
            "--country",
            "US",
            "--screen",
            "Home",
            "--still"));
  }
}
