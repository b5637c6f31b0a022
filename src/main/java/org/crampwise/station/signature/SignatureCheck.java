package org.crampwise.station.signature;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.Problem;
import org.crampwise.station.signature.Verdict.Fault;
import org.crampwise.station.signature.Verdict.Refused;
import org.crampwise.station.signature.Verdict.Signed;

/// Checks signatures that were made for one purpose, as `ssh-keygen -Y verify` would.
///
/// @param namespace that purpose: what stands behind `-n` when something is signed
public record SignatureCheck(AllowedSigners allowed, String namespace) {
  /// @param armored what the signature's file says
  /// @param signed the bytes it belongs to; they are read to their end
  /// @param when the key has to count then; empty where its dates play no part
  public Verdict check(String armored, InputStream signed, Optional<Instant> when)
      throws IOException {
    try {
      SshSignature signature = SshSignature.read(armored);
      if (!signature.namespace().equals(namespace)) {
        return new Refused(
            Fault.OTHER_PURPOSE,
            "It was signed for \"%s\", not for \"%s\".".formatted(signature.namespace(), namespace),
            "Sign it with ssh-keygen -Y sign -n %s.".formatted(namespace));
      }
      List<Signer> known = allowed.with(signature.key());
      if (known.isEmpty()) {
        return stranger(signature.key());
      }
      if (!signature.fits(signed)) {
        return new Refused(
            Fault.OTHER_BYTES,
            "The signature does not belong to this file: one of the two has been changed.",
            "Copy both anew from whoever made them.");
      }
      return judge(known, when);
    } catch (FormatException e) {
      return new Refused(
          Fault.UNREADABLE,
          "The signature can't be read: %s.".formatted(e.getMessage()),
          "Copy it anew, or sign with a key of the kind ssh-ed25519.");
    }
  }

  private Verdict stranger(SshKey key) {
    return new Refused(
        Fault.STRANGER,
        "Its key %s is nobody's in %s.".formatted(key.fingerprint(), allowed.file())
            + allowed.firstProblem().map(Problem::toString).map(" "::concat).orElse(""),
        "If you trust whoever signed it, add a line with their name and key to that file.");
  }

  private Verdict judge(List<Signer> known, Optional<Instant> when) {
    Optional<Signer> may = known.stream().filter(signer -> signer.maySign(namespace)).findFirst();
    if (may.isEmpty()) {
      return new Refused(
          Fault.STRANGER,
          "%s: this key may not sign for \"%s\".".formatted(known.getFirst().at(), namespace),
          "Write namespaces=\"%s\" in that line if it may.".formatted(namespace));
    }
    return known.stream()
        .filter(signer -> signer.maySign(namespace))
        .filter(signer -> when.stream().allMatch(signer::begunAt))
        .filter(signer -> when.stream().noneMatch(signer::endedAt))
        .findFirst()
        .<Verdict>map(Signed::new)
        .orElseGet(() -> notNow(may.get(), when));
  }

  private static Verdict notNow(Signer signer, Optional<Instant> when) {
    String now = when.map(Instant::toString).orElse("");
    boolean early = when.stream().anyMatch(time -> !signer.begunAt(time));
    return new Refused(
        Fault.NOT_NOW,
        "%s: the key of %s %s."
            .formatted(
                signer.at(),
                signer.name(),
                early
                    ? "does not count before " + signer.from().map(Instant::toString).orElse("")
                    : "has not counted since " + signer.until().map(Instant::toString).orElse("")),
        "This machine's clock says %s. Set it if that is wrong; else have it signed with a key that counts."
            .formatted(now));
  }
}
