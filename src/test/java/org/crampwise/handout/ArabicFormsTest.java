package org.crampwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Letters as their neighbors ask for, as Unicode's Arabic chapter shows them.
class ArabicFormsTest {
  private final ArabicForms forms = new ArabicForms();

  @Test
  void joinsWhatJoins() {
    // beh-alef-beh: initial, final, isolated, for alef reaches back only.
    assertThat(forms.shaped("\u0628\u0627\u0628")).isEqualTo("\uFE91\uFE8E\uFE8F");
    assertThat(forms.shaped("\u0628\u0628\u0628")).isEqualTo("\uFE91\uFE92\uFE90");
  }

  @Test
  void writesLamAndAlefAsOne() {
    assertThat(forms.shaped("\u0644\u0627")).isEqualTo("\uFEFB");
    assertThat(forms.shaped("\u0628\u0644\u0627\u0628")).isEqualTo("\uFE91\uFEFC\uFE8F");
  }

  @Test
  void marksAreSeenThrough() {
    assertThat(forms.shaped("\u0628\u064F\u0628")).isEqualTo("\uFE91\u064F\uFE90");
    assertThat(forms.shaped("\u0644\u064B\u0627")).isEqualTo("\uFEFB\u064B");
  }

  @Test
  void aSpaceEndsWhatIsJoined() {
    assertThat(forms.shaped("\u0628 \u0628")).isEqualTo("\uFE8F \uFE8F");
    assertThat(forms.shaped("QR 12")).isEqualTo("QR 12");
  }

  @Test
  void knowsTheLettersOfPersianToo() {
    assertThat(forms.shaped("\u06AF\u067E")).isEqualTo("\uFB94\uFB57");
  }

  @Test
  void givesTheLettersBack() {
    String words = "\u0627\u0644\u0634\u062F \u0644\u0627 \u064A\u0646\u0641\u0639";

    assertThat(forms.plain(forms.shaped(words))).isEqualTo(words);
  }
}
