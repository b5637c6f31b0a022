package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.ui.text.Library;
import org.junit.jupiter.api.Test;

/// What a visitor is told of staff: where they are, or nothing where nobody of them is near.
class StaffedTest {
  /// For whoever finds the code, not for the visitor.
  private static final Set<String> NOT_SENDING = Set.of("trouble.code");

  private static Library words(String language, boolean staffed, Optional<String> helpText) {
    SiteInfo site =
        new SiteInfo(
            Optional.empty(),
            Optional.of("911"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            staffed,
            helpText);
    return new Libraries(
            Assets.builtIn().root(),
            site,
            new KioskConfig.Language(List.of("en", "es", "ar"), "en"))
        .in(language);
  }

  @Test
  void whereStaffAreStandsBehindTheWordsThatSendForThem() {
    Library words = words("en", true, Optional.of("Ask at the counter"));
    assertThat(words.text("emergency.tell"))
        .isEqualTo("Tell staff or someone near you. Ask at the counter.");
    assertThat(words("en", true, Optional.of("Is nobody here? Ring the bell!")).text("out.line"))
        .isEqualTo("Please ask a member of staff. Is nobody here? Ring the bell!");
    assertThat(words("en", true, Optional.empty()).text("emergency.tell"))
        .isEqualTo("Tell staff or someone near you.");
    assertThat(words("es", true, Optional.of("Ask at the counter")).text("emergency.tell"))
        .as("it is written in the first language")
        .isEqualTo("Avise al personal o a alguien cerca.");
  }

  @Test
  void whereNobodyIsNearNothingSendsForStaff() {
    assertThat(words("en", false, Optional.of("Ask at the counter")).text("emergency.tell"))
        .isEqualTo("Tell someone near you.");
    assertThat(sendingForStaff(words("en", true, Optional.empty()), "staff")).isNotEmpty();
    assertThat(sendingForStaff(words("en", false, Optional.empty()), "staff")).isEmpty();
    assertThat(sendingForStaff(words("es", false, Optional.empty()), "l personal")).isEmpty();
    assertThat(sendingForStaff(words("ar", false, Optional.empty()), "موظف")).isEmpty();
  }

  private static Set<String> sendingForStaff(Library words, String staff) {
    return words.messages().bundle().keySet().stream()
        .filter(key -> !key.startsWith("staff.") && !NOT_SENDING.contains(key))
        .filter(key -> !key.endsWith(".unstaffed"))
        .filter(key -> words.text(key).toLowerCase(java.util.Locale.ROOT).contains(staff))
        .collect(Collectors.toSet());
  }
}
