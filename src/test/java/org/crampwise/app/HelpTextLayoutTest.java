package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.reader.Assets;
import org.crampwise.session.TextSize;
import org.crampwise.station.Countries;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.audit.ReferenceSizes;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Where a site has much to say about where its staff are, the pages that send for them still fit.
class HelpTextLayoutTest {
  private static final List<String> LANGUAGES = List.of("en", "es", "ar");
  private static final String LONG =
      "W".repeat(8) + " counter beside the door, or ring the green bell there now";

  @Test
  void itFitsOnTheSmallestScreenAndThePortraitKiosk() throws Exception {
    assertThat(findings(ReferenceScreen.TABLET, TextSize.NORMAL, "en")).isEmpty();
    assertThat(findings(ReferenceScreen.PORTRAIT, TextSize.LARGEST, "es")).isEmpty();
  }

  @Test
  @Tag("every-size")
  void itFitsEverywhere() throws Exception {
    List<Finding> found = new ArrayList<>();
    for (ReferenceScreen glass : ReferenceScreen.values()) {
      for (TextSize size : ReferenceSizes.steps(glass)) {
        for (String language : LANGUAGES) {
          found.addAll(findings(glass, size, language));
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static List<Finding> findings(ReferenceScreen glass, TextSize size, String language)
      throws Exception {
    KioskConfig.Site site =
        new KioskConfig.Site(
            Optional.empty(),
            Optional.of("US"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.of(LONG.substring(0, KioskConfig.LONGEST_HELP)));
    return OnToolkit.run(
        () ->
            new Audit(
                    KioskConfig.laptop()
                        .withSite(site)
                        .withLanguage(new KioskConfig.Language(List.of(language), language)),
                    SiteInfo.of(site, Countries.builtIn()),
                    Assets.builtIn())
                .findings(glass, size, HelpTextLayoutTest::sendsForStaff));
  }

  private static boolean sendsForStaff(Screen screen) {
    return screen instanceof Screen.Emergency
        || screen instanceof Screen.Help
        || screen instanceof Screen.OutOfService;
  }
}
