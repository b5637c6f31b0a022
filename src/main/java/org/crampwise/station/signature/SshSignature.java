package org.crampwise.station.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// What `ssh-keygen -Y sign` writes beside a file.
///
/// @param key whose signature it claims to be
/// @param namespace what it was made for, so that one for another purpose does not count
/// @param hash `sha256` or `sha512`
/// @param base64 the signature itself
record SshSignature(SshKey key, String namespace, String hash, String base64) {
  private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
  private static final String END = "-----END SSH SIGNATURE-----";
  private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int CHUNK = 1 << 16;

  static SshSignature read(String armored) throws FormatException {
    List<String> lines = armored.strip().lines().map(String::strip).toList();
    if (lines.size() < 2 || !lines.getFirst().equals(BEGIN)) {
      throw new FormatException("it does not begin as one of ssh-keygen");
    }
    if (!lines.getLast().equals(END)) {
      throw new FormatException("it is cut off");
    }
    Wire wire = new Wire(decoded(String.join("", lines.subList(1, lines.size() - 1))));
    if (!Arrays.equals(wire.bytes(MAGIC.length), MAGIC)) {
      throw new FormatException("it does not begin as one of ssh-keygen");
    }
    int version = wire.number();
    if (version != VERSION) {
      throw new FormatException("its version %d is not known".formatted(version));
    }
    SshKey key = SshKey.of(wire.string());
    String namespace = wire.text();
    // Reserved by OpenSSH for later; whoever does not know what it means must ignore it.
    byte[] reserved = wire.string();
    if (reserved.length > 0) {
      throw new FormatException("it holds something that is not known here");
    }
    String hash = wire.text();
    if (!hash.equals("sha256") && !hash.equals("sha512")) {
      throw new FormatException("its hash is neither sha256 nor sha512");
    }
    byte[] signature = wire.string();
    wire.end();
    return new SshSignature(key, namespace, hash, Base64.getEncoder().encodeToString(signature));
  }

  private static byte[] decoded(String base64) throws FormatException {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException _) {
      throw new FormatException("it is not whole");
    }
  }

  /// Whether its key signed exactly these bytes for exactly this purpose.
  boolean fits(InputStream signed) throws IOException, FormatException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(MAGIC);
    text.writeBytes(Wire.field(namespace));
    text.writeBytes(Wire.field(""));
    text.writeBytes(Wire.field(hash));
    text.writeBytes(Wire.field(digest(signed)));
    return KeyMath.made(key, Base64.getDecoder().decode(base64), text.toByteArray());
  }

  private byte[] digest(InputStream signed) throws IOException {
    try {
      MessageDigest digest =
          MessageDigest.getInstance(hash.equals("sha256") ? "SHA-256" : "SHA-512");
      DigestInputStream in = new DigestInputStream(signed, digest);
      byte[] chunk = new byte[CHUNK];
      while (in.read(chunk) >= 0) {
        // Only the digest counts.
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
