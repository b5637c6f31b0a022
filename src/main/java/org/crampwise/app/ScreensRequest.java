package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Which screens to render, and where: `dir/<lang>/<theme>/<WxH>/<text-step>/<screen>.png`.
///
/// @param themes `light`, `dark`, `contrast`
/// @param textSteps 1 (usual) to 4
/// @param only renders the screens whose name holds this; empty for all
/// @param reach as in reach mode; screens too low for it are left out
/// @param simpler whether cards are said simpler, where they have simpler words
/// @param beside a second language on each page that has two
/// @param indexHtml whether `dir/index.html` shows them side by side
public record ScreensRequest(
    Path dir,
    List<String> languages,
    List<String> themes,
    List<PixelSize> sizes,
    List<Integer> textSteps,
    Optional<String> only,
    boolean reach,
    boolean simpler,
    Optional<String> beside,
    boolean indexHtml) {
  public ScreensRequest {
    languages = List.copyOf(languages);
    themes = List.copyOf(themes);
    sizes = List.copyOf(sizes);
    textSteps = List.copyOf(textSteps);
  }
}
