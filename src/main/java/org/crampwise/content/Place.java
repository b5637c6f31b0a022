package org.crampwise.content;

/// Where something stands in the content: the file, relative to the assets folder, and its line
/// (from 1).
public record Place(String file, int line) {
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
