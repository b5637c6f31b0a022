package org.crampwise.station.pack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/// Signs as ssh-keygen does, on machines that have none.
public final class TestSigner {
  private final KeyPair pair;

  public TestSigner() {
    try {
      pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /// A line of `allowed_signers`.
  public String line(String name) {
    return "%s namespaces=\"crampwise-pack\" ssh-ed25519 %s\n"
        .formatted(name, Base64.getEncoder().encodeToString(key()));
  }

  /// Writes the signature beside the pack.
  public Path sign(Path pack) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(pack));
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(pair.getPrivate());
      signature.update(
          bytes(
              out -> {
                out.writeBytes("SSHSIG");
                field(out, text(PackRules.NAMESPACE));
                field(out, text(""));
                field(out, text("sha512"));
                field(out, digest);
              }));
      byte[] made = signature.sign();
      byte[] whole =
          bytes(
              out -> {
                out.writeBytes("SSHSIG");
                out.writeInt(1);
                field(out, key());
                field(out, text(PackRules.NAMESPACE));
                field(out, text(""));
                field(out, text("sha512"));
                field(
                    out,
                    bytes(
                        inner -> {
                          field(inner, text("ssh-ed25519"));
                          field(inner, made);
                        }));
              });
      return Files.writeString(
          PackRules.signature(pack),
          "-----BEGIN SSH SIGNATURE-----\n%s\n-----END SSH SIGNATURE-----\n"
              .formatted(Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(whole)));
    } catch (IOException | GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] key() {
    byte[] encoded = pair.getPublic().getEncoded();
    return bytes(
        out -> {
          field(out, text("ssh-ed25519"));
          field(out, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
        });
  }

  @FunctionalInterface
  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writing.to(new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static void field(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
