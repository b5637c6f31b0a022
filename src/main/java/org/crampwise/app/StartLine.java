package org.crampwise.app;

import java.util.List;
import java.util.Optional;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SettingsDigest;
import org.crampwise.ui.frame.Display;

/// What the log says at each start, so that whoever reads it later knows what was running.
final class StartLine {
  private static final long MEGABYTE = 1024L * 1024;

  private StartLine() {}

  static String of(
      String version, String content, KioskConfig config, Display display, List<String> languages) {
    Runtime java = Runtime.getRuntime();
    return "Started: Crampwise %s, content %s, %s; Java %s, %s %s %s; %.0f x %.0f at %.2f px/mm (%s);"
            .formatted(
                version,
                content,
                String.join(" ", languages),
                Runtime.version(),
                property("os.name"),
                property("os.version"),
                property("os.arch"),
                display.width(),
                display.height(),
                display.pxPerMm(),
                measured(config.display()))
        + " at most %d MB; settings %s"
            .formatted(java.maxMemory() / MEGABYTE, SettingsDigest.of(config));
  }

  private static String measured(KioskConfig.Display display) {
    if (display.pxPerMm().isPresent()) {
      return "measured";
    }
    return display.diagonalInches().isPresent() ? "by the diagonal" : "guessed";
  }

  private static String property(String name) {
    return Optional.ofNullable(System.getProperty(name)).orElse("?");
  }
}
