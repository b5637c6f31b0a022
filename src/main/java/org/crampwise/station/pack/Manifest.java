package org.crampwise.station.pack;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crampwise.content.Edition;
import org.crampwise.content.VersionNumber;

/// What a pack says about itself.
///
/// @param from the first version of the program it fits
/// @param below the first it fits no more
/// @param languages the tags of what it holds
/// @param files the name of each file and its SHA-256, in hexadecimal
public record Manifest(
    Edition edition,
    VersionNumber from,
    VersionNumber below,
    List<String> languages,
    SortedMap<String, String> files) {
  public Manifest {
    languages = List.copyOf(languages);
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  boolean fits(VersionNumber program) {
    return !program.isBefore(from) && program.isBefore(below);
  }

  /// As it stands in the pack.
  String text() {
    return """
    # What this Crampwise pack holds. It is the whole zip that is signed.
    format = %d
    version = "%s"
    created = %s
    languages = [%s]

    [program]
    from = "%s"
    below = "%s"

    [files]
    %s
    """
        .formatted(
            PackRules.FORMAT,
            edition.version(),
            edition.date(),
            languages.stream().map(tag -> '"' + tag + '"').collect(Collectors.joining(", ")),
            from,
            below,
            files.entrySet().stream()
                .map(file -> "\"%s\" = \"%s\"".formatted(file.getKey(), file.getValue()))
                .collect(Collectors.joining("\n")));
  }
}
