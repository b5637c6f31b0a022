package org.crampwise.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.crampwise.content.VersionNumber;
import org.crampwise.station.pack.InUse;
import picocli.CommandLine.IVersionProvider;

/// The program's version, which the build writes beside this class, and that of the content it
/// shows.
final class Version implements IVersionProvider {
  private final Supplier<InUse> content;

  /// @param content opens what is shown
  Version(Supplier<InUse> content) {
    this.content = content;
  }

  /// As `0.1.0`.
  static String number() {
    Properties properties = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(properties.getProperty("version"));
  }

  /// The program's, to be compared.
  static VersionNumber version() {
    return VersionNumber.parse(number()).orElseThrow();
  }

  @Override
  public String[] getVersion() {
    InUse shown = content.get();
    shown.assets().close();
    String from = shown.signer().map("signed by %s"::formatted).orElse("as the program came");
    return new String[] {
      "Crampwise " + number(), "Content %s, %s".formatted(shown.version(), from)
    };
  }
}
