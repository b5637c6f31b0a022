package org.crampwise.station.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AllowedSignersTest {
  private static final String KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHoJ+DHGwc68DPesissXWL0sF9XOUeGYrzDPO1kMn2Hi";
  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  private static AllowedSigners read(String text) {
    return AllowedSigners.read("signers", text, ZONE);
  }

  @Test
  void aLineNamesWhoMaySignWhatAndWhen() {
    AllowedSigners allowed =
        read(
            """
            # our educators

            "Ana Ruiz",ana@example.org namespaces="crampwise-pack,git",valid-after="20260101",\
            valid-before=202612312359Z %s a comment
            """
                .formatted(KEY));

    assertThat(allowed.problems()).isEmpty();
    Signer signer = allowed.signers().getFirst();
    assertThat(signer.principals()).containsExactly("Ana Ruiz", "ana@example.org");
    assertThat(signer.namespaces()).containsExactly("crampwise-pack", "git");
    assertThat(signer.from()).contains(Instant.parse("2026-01-01T05:00:00Z"));
    assertThat(signer.until()).contains(Instant.parse("2026-12-31T23:59:00Z"));
    assertThat(signer.at().line()).isEqualTo(3);
    assertThat(signer.key().fingerprint()).startsWith("SHA256:").hasSize(50);
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        arguments("ana", "lacks a name"),
        arguments("ana ssh-ed25519", "lacks a name"),
        arguments("ana ssh-ed25519 AAAA", "cut off"),
        arguments("ana ssh-ed25519 %%%", "not whole"),
        arguments("ana " + KEY.replace("ssh-ed25519", "ssh-rsa"), "not of the kind ssh-rsa"),
        arguments("ana ssh-dss AAAAB3NzaC1kc3M=", "\"ssh-dss\" are not taken"),
        arguments(
            "ana sk-ssh-ed25519@openssh.com AAAAGnNrLXNzaC1lZDI1NTE5QG9wZW5zc2guY29t",
            "\"sk-ssh-ed25519@openssh.com\" are not taken"),
        arguments("ana cert-authority " + KEY, "certificates are not taken"),
        arguments("ana no-touch-required " + KEY, "\"no-touch-required\" is not an option"),
        arguments("ana namespaces " + KEY, "namespaces lacks its value"),
        arguments("ana valid-before=\"soon\" " + KEY, "\"soon\" is not a time"),
        arguments("ana valid-before=\"20260230\" " + KEY, "\"20260230\" is not a time"),
        arguments("ana namespaces=\"git " + KEY, "a quote is not closed"),
        arguments("\"\" " + KEY, "it names nobody"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aLineThatCantBeReadLetsNobodyIn(String line, String why) {
    AllowedSigners allowed = read("# first\n" + line + "\nberta " + KEY);

    assertThat(allowed.signers()).extracting(Signer::name).containsExactly("berta");
    assertThat(allowed.problems())
        .singleElement()
        .asString()
        .startsWith("signers:2: ")
        .contains(why, "Write: NAME");
  }

  @Test
  void aFileThatIsNotThereLetsNobodyIn() {
    AllowedSigners allowed = AllowedSigners.read(Path.of("no-such-file"), ZONE);

    assertThat(allowed.signers()).isEmpty();
    assertThat(allowed.problems())
        .singleElement()
        .asString()
        .contains("no-such-file:1: There is no");
  }
}
