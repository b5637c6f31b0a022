import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What came of the tries of one fault.
final class Outcome {
  private int tries;
  private int survived;
  private int lost;
  private final List<String> failures = new ArrayList<>();
  private String note = "";

  /// It was tried once more.
  ///
  /// @param wrong what went wrong; empty if the program survived
  void tried(List<String> wrong) {
    tries++;
    if (wrong.isEmpty()) {
      survived++;
    } else {
      failures.addAll(wrong);
    }
  }

  /// Tried many times at once.
  void tried(int times, List<String> wrong) {
    tries += times;
    survived += wrong.isEmpty() ? times : 0;
    failures.addAll(wrong);
  }

  /// Something that had been kept is gone.
  void loses(String what) {
    lost++;
    failures.add("lost: " + what);
  }

  /// What else the table says.
  void note(String words) {
    note = words;
  }

  boolean isGood() {
    return tries > 0 && survived == tries && lost == 0;
  }

  int tries() {
    return tries;
  }

  int survived() {
    return survived;
  }

  int lost() {
    return lost;
  }

  String note() {
    return note;
  }

  List<String> failures() {
    return List.copyOf(failures);
  }

  Map<String, Object> json() {
    return Json.map(
        "tries", tries, "survived", survived, "lost", lost, "note", note, "failures", failures);
  }
}
