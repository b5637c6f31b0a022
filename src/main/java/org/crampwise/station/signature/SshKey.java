package org.crampwise.station.signature;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Set;

/// A public key as OpenSSH writes it: `ssh-ed25519 AAAA…`.
///
/// @param base64 the whole of it, its type included
public record SshKey(String type, String base64) {
  /// The kinds of key that can sign here. Keys in hardware (`sk-…`) sign more than the file, and
  /// DSA is broken.
  private static final Set<String> TAKEN =
      Set.of(
          "ssh-ed25519",
          "ssh-rsa",
          "ecdsa-sha2-nistp256",
          "ecdsa-sha2-nistp384",
          "ecdsa-sha2-nistp521");

  static SshKey of(byte[] blob) throws FormatException {
    String type = new Wire(blob).text();
    if (!TAKEN.contains(type)) {
      throw new FormatException("keys of the kind \"%s\" are not taken".formatted(printable(type)));
    }
    return new SshKey(type, Base64.getEncoder().encodeToString(blob));
  }

  /// @param type what is said of it where it stands
  static SshKey of(String type, String base64) throws FormatException {
    SshKey key;
    try {
      key = of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException _) {
      throw new FormatException("the key is not whole");
    }
    if (!key.type.equals(type)) {
      throw new FormatException("the key is not of the kind %s".formatted(type));
    }
    return key;
  }

  byte[] blob() {
    return Base64.getDecoder().decode(base64);
  }

  /// As `ssh-keygen -l` shows it.
  public String fingerprint() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(blob());
      return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String printable(String text) {
    return new String(text.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII)
        .replaceAll("[^A-Za-z0-9@.-]", "?");
  }
}
