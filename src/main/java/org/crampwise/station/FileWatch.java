package org.crampwise.station;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/// Tells when one of these files has been changed, made or removed, and whoever writes it has
/// finished: it is looked at now and then, so that it works on every disk.
public final class FileWatch {
  private final List<Path> files;
  private List<String> known;
  private List<String> seen;

  /// As they are now, they are known.
  public FileWatch(List<Path> files) {
    this.files = List.copyOf(files);
    this.known = look();
    this.seen = known;
  }

  /// Whether they differ from what was known, and are as they were at the last look. Then that is
  /// what is known.
  public boolean changed() {
    List<String> before = seen;
    seen = look();
    boolean changed = !seen.equals(known) && seen.equals(before);
    if (changed) {
      known = seen;
    }
    return changed;
  }

  private List<String> look() {
    return files.stream().map(FileWatch::look).toList();
  }

  private static String look(Path file) {
    try {
      BasicFileAttributes it = Files.readAttributes(file, BasicFileAttributes.class);
      return "%s %d %s".formatted(it.lastModifiedTime(), it.size(), it.fileKey());
    } catch (IOException _) {
      return "none";
    }
  }
}
