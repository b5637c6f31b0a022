package org.crampwise.station.pack;

import java.nio.file.Path;
import java.util.regex.Pattern;

/// What a pack may hold.
public final class PackRules {
  /// What a pack is signed for: `ssh-keygen -Y sign -n crampwise-pack`.
  public static final String NAMESPACE = "crampwise-pack";

  /// The first file in a pack.
  static final String MANIFEST = "crampwise-pack.toml";

  /// The version of the manifest's form.
  static final int FORMAT = 1;

  /// The folder in a pack that holds the content.
  static final String ASSETS = "assets/";

  static final int MOST_FILES = 5_000;
  static final int MOST_FILE_BYTES = 16 << 20;
  static final int MOST_MANIFEST_BYTES = 1 << 20;
  static final long MOST_BYTES = 64L << 20;
  static final int MOST_SIGNATURE_BYTES = 16 << 10;

  /// Names without capitals, blanks or dots, so that they mean the same on every system.
  private static final String WORD = "[a-z0-9]+(?:-[a-z0-9]+)*";

  private static final String LANGUAGE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

  private static final Pattern CONTENT =
      Pattern.compile(
          "assets/(?:"
              + "content/(?:%1$s\\.toml|%2$s/(?:(?:%1$s/)?%1$s\\.md|%1$s\\.toml|interface\\.properties))"
                  .formatted(WORD, LANGUAGE)
              + "|data/%1$s\\.(?:csv|toml)|illustrations/%1$s\\.svg|selfcheck/%1$s\\.json)"
                  .formatted(WORD));

  private static final int LONGEST_NAME = 120;

  private PackRules() {}

  /// Whether a file of this name belongs into a pack.
  static boolean belongs(String name) {
    return name.length() <= LONGEST_NAME && CONTENT.matcher(name).matches();
  }

  /// The signature that stands beside a pack.
  public static Path signature(Path pack) {
    return pack.resolveSibling(pack.getFileName() + ".sig");
  }
}
