package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinHashTest {
  private static final String SALT = Base64.getEncoder().encodeToString(new byte[16]);
  private static final String HASH = Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void takesWhatAnotherProgramComputed() {
    PinHash ana = PinHash.parse(Hashes.ANA).orElseThrow();

    assertThat(ana.matches("482913")).isTrue();
    assertThat(ana.matches("482914")).isFalse();
    assertThat(ana).hasToString(Hashes.ANA);
  }

  @Test
  void eachHasASaltOfItsOwn() {
    PinHash one = PinHash.of("482913", new SecureRandom());
    PinHash other = PinHash.of("482913", new SecureRandom());

    assertThat(one.toString()).isNotEqualTo(other.toString()).doesNotContain("482913");
    assertThat(PinHash.parse(one.toString())).contains(one);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "482913",
        "pbkdf2-sha256$599999$%s$%s",
        "pbkdf2-sha256$20000001$%s$%s",
        "pbkdf2-sha256$999999999$%s$%s",
        "pbkdf2-sha1$600000$%s$%s",
        "pbkdf2-sha256$600000$%s",
        "pbkdf2-sha256$600000$%s$%s$",
        "pbkdf2-sha256$600000$AAAA$%2$s",
        "pbkdf2-sha256$600000$%1$s$AAAA",
        "pbkdf2-sha256$600000$%1$s$AAAA=A=A",
      })
  void takesNoOtherShapeAndNoWeakOne(String written) {
    assertThat(PinHash.parse(written.formatted(SALT, HASH))).isEmpty();
    assertThat(PinHash.parse("pbkdf2-sha256$600000$%s$%s".formatted(SALT, HASH))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "000000, TOO_EASY",
    "123456, TOO_EASY",
    "654321, TOO_EASY",
    "890123, TOO_EASY",
    "121212, TOO_EASY",
    "123123, TOO_EASY",
    "112233, TOO_EASY",
    "777888, TOO_EASY",
    "12345, TOO_SHORT",
    "'', TOO_SHORT",
    "4829130000000, TOO_LONG",
    "48291a, NOT_DIGITS",
    "٤٨٢٩١٣, NOT_DIGITS",
  })
  void refusesAPinThatAnyoneWouldTry(String pin, PinRules.Flaw flaw) {
    assertThat(PinRules.flaw(pin)).contains(flaw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"482913", "7305512846", "100200300400", "112234"})
  void takesTheOthers(String pin) {
    assertThat(PinRules.flaw(pin)).isEmpty();
  }
}
