import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is special about a start.
///
/// @param before a command that the program is given to
/// @param arguments for the program, besides the usual ones
/// @param image another than the usual one
record Manner(
    List<String> before,
    List<String> arguments,
    Map<String, String> environment,
    Optional<Image> image) {
  Manner() {
    this(List.of(), List.of("--screen", "Home"), Map.of(), Optional.empty());
  }

  Manner given(String... words) {
    return new Manner(before, List.of(words), environment, image);
  }

  Manner through(String... command) {
    return new Manner(List.of(command), arguments, environment, image);
  }

  Manner with(Map<String, String> variables) {
    return new Manner(before, arguments, variables, image);
  }

  Manner from(Image other) {
    return new Manner(before, arguments, environment, Optional.of(other));
  }
}
