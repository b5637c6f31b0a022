package org.crampwise.station.signature;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/// Whether a key made a signature, with what Java knows of each kind of key.
final class KeyMath {
  private static final int LEAST_RSA_BITS = 2048;

  /// What X.509 puts before the 32 bytes of an Ed25519 key.
  private static final byte[] ED25519_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

  private static final int ED25519_KEY = 32;
  private static final int UNCOMPRESSED = 4;

  private KeyMath() {}

  /// @param signature a name, then what that kind of signature holds
  static boolean made(SshKey key, byte[] signature, byte[] signed) throws FormatException {
    Wire wire = new Wire(signature);
    String algorithm = wire.text();
    byte[] bytes = wire.string();
    wire.end();
    try {
      return switch (key.type()) {
        case "ssh-ed25519" -> ed25519(key, algorithm, bytes, signed);
        case "ssh-rsa" -> rsa(key, algorithm, bytes, signed);
        default -> ecdsa(key, algorithm, bytes, signed);
      };
    } catch (SignatureException _) {
      // Java's way to say that these bytes are no signature at all.
      return false;
    } catch (GeneralSecurityException e) {
      throw new FormatException("its key can't be used: " + e.getMessage());
    }
  }

  private static boolean ed25519(SshKey key, String algorithm, byte[] bytes, byte[] signed)
      throws FormatException, GeneralSecurityException {
    expect(algorithm, "ssh-ed25519");
    byte[] point = fields(key).string();
    if (point.length != ED25519_KEY) {
      throw new FormatException("its key has the wrong length");
    }
    byte[] encoded = Arrays.copyOf(ED25519_HEAD, ED25519_HEAD.length + ED25519_KEY);
    System.arraycopy(point, 0, encoded, ED25519_HEAD.length, ED25519_KEY);
    PublicKey made =
        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    return verify("Ed25519", made, bytes, signed);
  }

  private static boolean rsa(SshKey key, String algorithm, byte[] bytes, byte[] signed)
      throws FormatException, GeneralSecurityException {
    String name =
        switch (algorithm) {
          case "rsa-sha2-256" -> "SHA256withRSA";
          case "rsa-sha2-512" -> "SHA512withRSA";
          default -> throw unknown(algorithm);
        };
    Wire fields = fields(key);
    BigInteger exponent = fields.natural();
    BigInteger modulus = fields.natural();
    if (modulus.bitLength() < LEAST_RSA_BITS) {
      throw new FormatException("RSA keys under %d bits are not taken".formatted(LEAST_RSA_BITS));
    }
    PublicKey made =
        KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    return verify(name, made, bytes, signed);
  }

  private static boolean ecdsa(SshKey key, String algorithm, byte[] bytes, byte[] signed)
      throws FormatException, GeneralSecurityException {
    expect(algorithm, key.type());
    Wire fields = fields(key);
    String curve = fields.text();
    byte[] point = fields.string();
    expect("ecdsa-sha2-" + curve, key.type());
    Curve its = Curve.of(curve);
    if (point.length != 1 + 2 * its.bytes || point[0] != UNCOMPRESSED) {
      throw new FormatException("its key has the wrong length");
    }
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec(its.javaName));
    BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + its.bytes));
    BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + its.bytes, point.length));
    PublicKey made =
        KeyFactory.getInstance("EC")
            .generatePublic(
                new ECPublicKeySpec(
                    new ECPoint(x, y), parameters.getParameterSpec(ECParameterSpec.class)));
    Wire pair = new Wire(bytes);
    byte[] plain = Arrays.copyOf(its.fixed(pair.natural()), 2 * its.bytes);
    System.arraycopy(its.fixed(pair.natural()), 0, plain, its.bytes, its.bytes);
    pair.end();
    return verify(its.hash + "withECDSAinP1363Format", made, plain, signed);
  }

  private record Curve(String javaName, int bytes, String hash) {
    static Curve of(String name) throws FormatException {
      return switch (name) {
        case "nistp256" -> new Curve("secp256r1", 32, "SHA256");
        case "nistp384" -> new Curve("secp384r1", 48, "SHA384");
        case "nistp521" -> new Curve("secp521r1", 66, "SHA512");
        default -> throw unknown(name);
      };
    }

    /// A number in as many bytes as the curve has.
    byte[] fixed(BigInteger number) throws FormatException {
      byte[] bytes = number.toByteArray();
      int from = bytes[0] == 0 ? 1 : 0;
      if (bytes.length - from > this.bytes) {
        throw new FormatException("it holds a number that is too large");
      }
      byte[] fixed = new byte[this.bytes];
      System.arraycopy(bytes, from, fixed, fixed.length - bytes.length + from, bytes.length - from);
      return fixed;
    }
  }

  /// What stands in the key behind its kind.
  private static Wire fields(SshKey key) throws FormatException {
    Wire wire = new Wire(key.blob());
    var _ = wire.text();
    return wire;
  }

  private static boolean verify(String algorithm, PublicKey key, byte[] signature, byte[] signed)
      throws GeneralSecurityException {
    Signature check = Signature.getInstance(algorithm);
    check.initVerify(key);
    check.update(signed);
    return check.verify(signature);
  }

  private static void expect(String found, String expected) throws FormatException {
    if (!found.equals(expected)) {
      throw unknown(found);
    }
  }

  private static FormatException unknown(String algorithm) {
    return new FormatException("signatures of the kind \"%s\" are not taken".formatted(algorithm));
  }
}
