package org.crampwise.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.crampwise.selfcheck.book.Seal;
import org.junit.jupiter.api.Test;

class SiteWordsTest {
  private final Messages messages = Messages.of(Path.of("assets"), "en");

  private SiteWords words(Optional<String> number) {
    return SiteWords.of(
        messages, number, Optional.of("811"), Optional.empty(), Optional.of("988 ($1)"));
  }

  @Test
  void aSitesNumbersAreFilledIn() {
    SiteWords words = words(Optional.of("911"));
    assertThat(words.fill("Call {number} now, or {advice_line}."))
        .isEqualTo("Call 911 now, or 811.");
    assertThat(words.number()).isEqualTo("911");
  }

  @Test
  void whereNoneIsSetPlainWordsStand() {
    assertThat(words(Optional.empty()).fill("Call {number}, or {poison_line}."))
        .isEqualTo("Call your local emergency number, or your local poison line.");
  }

  @Test
  void aNumberIsTakenAsItIsAndStaysOnOneLine() {
    assertThat(words(Optional.of("911")).fill("{crisis_line}")).isEqualTo("988\u00A0($1)");
  }

  @Test
  void aNumberKeepsItsOrderAmongArabicLetters() {
    SiteWords words =
        SiteWords.of(
            Messages.of(Path.of("assets"), "ar"),
            Optional.of("1-800-222-1222"),
            Optional.of("الخط 811"),
            Optional.empty(),
            Optional.empty());
    assertThat(words.fill("({number})")).isEqualTo("(\u200E1\u2011800\u2011222\u20111222\u200E)");
    assertThat(words.fill("{advice_line}")).isEqualTo("الخط\u00A0811");
  }

  @Test
  void theMarkOfTheSelfCheckIsShownInShortGroups() {
    SiteWords words = words(Optional.of("911"));
    assertThat(words.fill("{self_check_sha}")).isEqualTo("There is no self-check on this screen.");
    assertThat(
            words
                .sealed(() -> Optional.of(new Seal("0123456789abcdef".repeat(4))))
                .fill("{self_check_sha}"))
        .isEqualTo("0123 4567 89ab cdef ".repeat(4).strip());
  }

  @Test
  void anUnknownPlaceholderStays() {
    assertThat(words(Optional.of("911")).fill("{nobody} {number}")).isEqualTo("{nobody} 911");
  }
}
