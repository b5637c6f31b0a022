package org.crampwise.station;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// What is kept of a PIN: `pbkdf2-sha256$iterations$salt$hash`, salt and hash in Base64. It takes
/// long to compute, so that whoever steals it can't try all PINs quickly.
public final class PinHash {
  /// OWASP's figure for PBKDF2 with HMAC-SHA256 (Password Storage Cheat Sheet, 2023).
  public static final int LEAST_ITERATIONS = 600_000;

  /// More would keep staff waiting for minutes.
  static final int MOST_ITERATIONS = 20_000_000;

  private static final int LEAST_SALT = 16;
  private static final int HASH = 32;
  private static final Pattern WRITTEN =
      Pattern.compile("pbkdf2-sha256\\$([1-9][0-9]{0,8})\\$([A-Za-z0-9+/=]+)\\$([A-Za-z0-9+/=]+)");

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PinHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /// Hashes a PIN with a salt of its own. Takes a while.
  public static PinHash of(String pin, SecureRandom random) {
    return of(pin, random, LEAST_ITERATIONS);
  }

  static PinHash of(String pin, SecureRandom random, int iterations) {
    byte[] salt = new byte[LEAST_SALT];
    random.nextBytes(salt);
    return new PinHash(iterations, salt, stretch(pin, salt, iterations));
  }

  /// Reads one that was written; empty if it is none, or a weak one.
  public static Optional<PinHash> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int iterations = Integer.parseInt(parts.group(1));
    try {
      byte[] salt = Base64.getDecoder().decode(parts.group(2));
      byte[] hash = Base64.getDecoder().decode(parts.group(3));
      boolean sound =
          iterations >= LEAST_ITERATIONS
              && iterations <= MOST_ITERATIONS
              && salt.length >= LEAST_SALT
              && hash.length == HASH;
      return sound ? Optional.of(new PinHash(iterations, salt, hash)) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Whether it is the hash of this PIN. Takes a while, and as long for a wrong one as for the
  /// right one.
  public boolean matches(String pin) {
    return MessageDigest.isEqual(hash, stretch(pin, salt, iterations));
  }

  private static byte[] stretch(String pin, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(pin.toCharArray(), salt, iterations, HASH * Byte.SIZE);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PinHash that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    Base64.Encoder plain = Base64.getEncoder();
    return "pbkdf2-sha256$%d$%s$%s"
        .formatted(iterations, plain.encodeToString(salt), plain.encodeToString(hash));
  }
}
