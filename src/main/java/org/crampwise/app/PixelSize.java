package org.crampwise.app;

import java.util.Optional;
import java.util.regex.Pattern;

/// A screen or window in pixels, written `1080x1920`.
public record PixelSize(int width, int height) {
  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{2,3})x([1-9][0-9]{2,3})");

  /// Reads `1080x1920`; empty for anything else.
  public static Optional<PixelSize> parse(String written) {
    var matcher = WRITTEN.matcher(written);
    return matcher.matches()
        ? Optional.of(
            new PixelSize(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
