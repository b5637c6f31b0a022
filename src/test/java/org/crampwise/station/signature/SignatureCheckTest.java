package org.crampwise.station.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import org.crampwise.station.signature.Verdict.Fault;
import org.crampwise.station.signature.Verdict.Refused;
import org.crampwise.station.signature.Verdict.Signed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The signatures in `src/test/resources/signatures` are of OpenSSH's own ssh-keygen.
class SignatureCheckTest {
  private static final Path FOLDER = Path.of("src/test/resources/signatures");
  private static final AllowedSigners ALLOWED =
      AllowedSigners.read(FOLDER.resolve("allowed_signers"), ZoneOffset.UTC);
  private static final String PURPOSE = "crampwise-pack";

  private static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Verdict verdict(AllowedSigners allowed, String signature, String message) {
    return verdict(allowed, signature, message, Optional.empty());
  }

  private static Verdict verdict(
      AllowedSigners allowed, String signature, String message, Optional<Instant> when) {
    try {
      return new SignatureCheck(allowed, PURPOSE)
          .check(
              signature, new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)), when);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Fault fault(Verdict verdict) {
    return assertThat(verdict).asInstanceOf(type(Refused.class)).actual().fault();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa-3072", "ecdsa-256", "ecdsa-384", "ecdsa-521"})
  void aSignatureOfOpenSshIsKnownByItsSigner(String kind) {
    Verdict verdict = verdict(ALLOWED, text(kind + ".sig"), text("message.txt"));

    assertThat(verdict)
        .asInstanceOf(type(Signed.class))
        .extracting(signed -> signed.signer().name())
        .isEqualTo(kind + "@example.org");
    assertThat(fault(verdict(ALLOWED, text(kind + ".sig"), text("message.txt") + " ")))
        .isEqualTo(Fault.OTHER_BYTES);
  }

  @Test
  void bothHashesOfOpenSshAreKnown() {
    assertThat(verdict(ALLOWED, text("sha256.sig"), text("message.txt")))
        .isInstanceOf(Signed.class);
  }

  @Test
  void aSignatureForAnotherPurposeDoesNotCount() {
    Verdict verdict = verdict(ALLOWED, text("other-purpose.sig"), text("message.txt"));

    assertThat(fault(verdict)).isEqualTo(Fault.OTHER_PURPOSE);
    assertThat(verdict.toString()).contains("\"file\"", "-n crampwise-pack");
  }

  @Test
  void aStrangerIsNamedByTheFingerprintOfTheKey() {
    Verdict verdict = verdict(ALLOWED, text("stranger.sig"), text("message.txt"));

    assertThat(fault(verdict)).isEqualTo(Fault.STRANGER);
    assertThat(verdict.toString()).contains("SHA256:", "allowed_signers");
  }

  @Test
  void aKeyThatMaySignOnlySomethingElseDoesNotCount() {
    AllowedSigners other = signers("namespaces=\"git,crampwise-other\"");

    assertThat(fault(verdict(other, text("ed25519.sig"), text("message.txt"))))
        .isEqualTo(Fault.STRANGER);
    assertThat(
            fault(
                verdict(
                    signers("namespaces=\"*,!crampwise-*\""),
                    text("ed25519.sig"),
                    text("message.txt"))))
        .isEqualTo(Fault.STRANGER);
    assertThat(verdict(signers(""), text("ed25519.sig"), text("message.txt")))
        .isInstanceOf(Signed.class);
  }

  @Test
  void aKeyCountsBetweenItsDays() {
    AllowedSigners allowed = signers("valid-after=\"20260101\",valid-before=\"20261231Z\"");
    String signature = text("ed25519.sig");
    String message = text("message.txt");

    assertThat(
            verdict(
                allowed, signature, message, Optional.of(Instant.parse("2026-06-01T00:00:00Z"))))
        .isInstanceOf(Signed.class);
    // A clock whose battery is empty.
    Verdict early =
        verdict(allowed, signature, message, Optional.of(Instant.parse("1970-01-01T00:00:00Z")));
    assertThat(fault(early)).isEqualTo(Fault.NOT_NOW);
    assertThat(early.toString()).contains("2026-01-01", "clock says 1970-01-01");
    assertThat(
            fault(
                verdict(
                    allowed,
                    signature,
                    message,
                    Optional.of(Instant.parse("2027-01-01T00:00:00Z")))))
        .isEqualTo(Fault.NOT_NOW);
    assertThat(verdict(allowed, signature, message, Optional.empty())).isInstanceOf(Signed.class);
  }

  /// The same key may stand in a second line.
  @Test
  void oneLineThatCountsIsEnough() {
    String key = key();
    AllowedSigners allowed =
        AllowedSigners.read(
            "signers",
            "old valid-before=\"20200101\" %1$s%nnew %1$s".formatted(key),
            ZoneOffset.UTC);

    assertThat(
            verdict(
                allowed,
                text("ed25519.sig"),
                text("message.txt"),
                Optional.of(Instant.parse("2026-06-01T00:00:00Z"))))
        .asInstanceOf(type(Signed.class))
        .extracting(signed -> signed.signer().name())
        .isEqualTo("new");
  }

  /// Whatever becomes of a signature on its way, it is refused, and nothing breaks.
  @ParameterizedTest
  @ValueSource(strings = {"ed25519", "rsa-3072", "ecdsa-256"})
  void aSpoiledSignatureNeverCounts(String kind) {
    String whole = text(kind + ".sig");
    Random chance = new Random(1);
    for (int i = 0; i < 300; i++) {
      int at = chance.nextInt(whole.length() - 1);
      String spoiled =
          switch (i % 3) {
            case 0 -> whole.substring(0, at);
            case 1 -> whole.substring(0, at) + whole.substring(at + 1);
            default ->
                whole.substring(0, at) + (char) chance.nextInt(128) + whole.substring(at + 1);
          };
      if (!bare(spoiled).equals(bare(whole))) {
        assertThat(verdict(ALLOWED, spoiled, text("message.txt")))
            .as("%s", spoiled)
            .isInstanceOf(Refused.class);
      }
    }
  }

  /// Where a line ends says nothing.
  private static String bare(String armored) {
    return armored.replaceAll("\\s", "");
  }

  private static String key() {
    return text("allowed_signers").lines().findFirst().orElseThrow().split(" ", 3)[2];
  }

  private static AllowedSigners signers(String options) {
    AllowedSigners allowed =
        AllowedSigners.read("signers", "ana " + options + " " + key(), ZoneOffset.UTC);
    assertThat(allowed.problems()).isEmpty();
    return allowed;
  }
}
