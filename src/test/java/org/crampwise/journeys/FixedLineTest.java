package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.text.Library;
import org.junit.jupiter.api.Test;

/// The line that says what this is and is not.
class FixedLineTest extends JourneyTest {
  @Test
  void homeSaysThatThisIsNoDiagnosisAndNotYetReviewed() {
    go(new Screen.Home());
    Library library = composition().library();
    assertThat(get("fixed-line").getAccessibleText())
        .contains(library.text("fixed.head"))
        .contains(library.text("fixed.line"))
        .contains(library.text("fixed.unsigned"));
    assertThat(library.text("fixed.head")).contains("not a diagnosis");
  }
}
