package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crampwise.station.KioskConfig.StaffPin;
import org.junit.jupiter.api.Test;

class SettingsDigestTest {
  private final KioskConfig plain = KioskConfig.laptop();

  private String withPin(String name, String salt) {
    PinHash hash =
        PinHash.parse("pbkdf2-sha256$600000$%s==$%s=".formatted(salt.repeat(22), "A".repeat(43)))
            .orElseThrow();
    return SettingsDigest.of(plain.withStaffPins(List.of(new StaffPin(name, hash))));
  }

  @Test
  void theSameSettingsHaveTheSameDigestAndOthersAnother() {
    assertThat(SettingsDigest.of(plain)).matches("[0-9a-f]{64}");
    assertThat(SettingsDigest.of(KioskConfig.laptop())).isEqualTo(SettingsDigest.of(plain));
    assertThat(SettingsDigest.of(plain.withDisplay(plain.display().with("dark", 1))))
        .isNotEqualTo(SettingsDigest.of(plain));
  }

  @Test
  void aPinIsNotInIt() {
    assertThat(withPin("Ana", "A")).isEqualTo(withPin("Ana", "Q"));
    assertThat(withPin("Ana", "A")).isNotEqualTo(withPin("Ben", "A"));
  }
}
