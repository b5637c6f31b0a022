package org.crampwise.station;

/// Hashes of PINs, made beforehand by another program (OpenSSL).
public final class Hashes {
  /// Of 482913.
  public static final String ANA =
      "pbkdf2-sha256$600000$AAECAwQFBgcICQoLDA0ODw==$/qQK2KiPmbDBngpRCX3xtUAlhwo/7WAfB8L6++lTj3g=";

  /// Of 7305512846.
  public static final String BEN =
      "pbkdf2-sha256$600000$8PHy8/T19vf4+fr7/P3+/w==$BrM6tow1rhVcmeiJvuz3D0BURuKqjIDoJKkBBilU/Ek=";

  private Hashes() {}
}
