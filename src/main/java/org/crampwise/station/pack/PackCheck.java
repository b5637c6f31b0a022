package org.crampwise.station.pack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.signature.AllowedSigners;
import org.crampwise.station.signature.SignatureCheck;
import org.crampwise.station.signature.Signer;
import org.crampwise.station.signature.Verdict;

/// Everything that must be so before a pack is shown: who signed it, its form, that it fits this
/// program and this machine, and the gates of content.
///
/// @param signers read anew each time: taking a line out of that file takes effect
/// @param clock tells whether a key counts today
/// @param program the version of this program
/// @param fit what this program needs
/// @param languages those this machine offers
public record PackCheck(
    Supplier<AllowedSigners> signers,
    Clock clock,
    VersionNumber program,
    Fit fit,
    List<String> languages,
    Gates gates) {
  private static final String COPY = "Copy it anew from whoever made it.";

  public PackCheck {
    languages = List.copyOf(languages);
  }

  /// Who made it and what it holds; its form and every byte are sound, whatever its content says.
  public Pack whole(Path file) throws PackRefusedException {
    Signer signer = signer(file, Optional.of(clock.instant()));
    return new Pack(file, read(file, PackForm::read), signer);
  }

  /// Everything, which takes a while.
  public Pack all(Path file) throws PackRefusedException {
    Pack pack = whole(file);
    expectProgram(file, pack.manifest());
    expectLanguages(file, pack.manifest());
    expectSound(file);
    return pack;
  }

  /// Who signed a pack that was taken in on an earlier day. Whether its key still counts today
  /// plays no part: a clock that is wrong takes no words off the screen.
  Signer signer(Path file) throws PackRefusedException {
    return signer(file, Optional.empty());
  }

  /// Whether a pack that was taken in earlier has what this program needs.
  void expectFit(Path file) throws PackRefusedException {
    expectProgram(file, read(file, PackForm::manifest));
    try (Assets assets = Assets.pack(file)) {
      expectAll(file, assets);
    } catch (IOException e) {
      throw unread(file, e);
    }
  }

  private Signer signer(Path file, Optional<Instant> when) throws PackRefusedException {
    if (!Files.isRegularFile(file)) {
      throw new PackRefusedException(
          Reason.NOT_READ, file, "there is no such file.", "Name a pack that is there.");
    }
    Path beside = PackRules.signature(file);
    if (!Files.isRegularFile(beside)) {
      throw new PackRefusedException(
          Reason.NO_SIGNATURE,
          file,
          "it is not signed: there is no %s beside it.".formatted(beside.getFileName()),
          "Bring both files.");
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (Files.size(file) > PackRules.MOST_BYTES) {
        throw new PackRefusedException(
            Reason.TOO_LARGE,
            file,
            "it has %d bytes; a pack has %d at most."
                .formatted(Files.size(file), PackRules.MOST_BYTES),
            "Leave out what is not content.");
      }
      return switch (check().check(armored(beside), in, when)) {
        case Verdict.Signed signed -> signed.signer();
        case Verdict.Refused refused ->
            throw new PackRefusedException(
                reason(refused.fault()), file, refused.message(), refused.remedy());
      };
    } catch (IOException e) {
      throw unread(file, e);
    }
  }

  private SignatureCheck check() {
    return new SignatureCheck(signers.get(), PackRules.NAMESPACE);
  }

  private static String armored(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(PackRules.MOST_SIGNATURE_BYTES), StandardCharsets.ISO_8859_1);
    }
  }

  private static Reason reason(Verdict.Fault fault) {
    return switch (fault) {
      case UNREADABLE, OTHER_BYTES, OTHER_PURPOSE -> Reason.BAD_SIGNATURE;
      case STRANGER -> Reason.UNKNOWN_SIGNER;
      case NOT_NOW -> Reason.SIGNER_DATES;
    };
  }

  private void expectProgram(Path file, Manifest manifest) throws PackRefusedException {
    if (!manifest.fits(program)) {
      throw new PackRefusedException(
          Reason.OTHER_PROGRAM,
          file,
          "it is for the program from version %s to before %s; this is %s."
              .formatted(manifest.from(), manifest.below(), program),
          program.isBefore(manifest.from())
              ? "Update the program first."
              : "Have it built with this version of the program.");
    }
  }

  private void expectLanguages(Path file, Manifest manifest) throws PackRefusedException {
    Optional<String> lacking =
        languages.stream().filter(tag -> !manifest.languages().contains(tag)).findFirst();
    if (lacking.isPresent()) {
      throw new PackRefusedException(
          Reason.LANGUAGES,
          file,
          "it has no \"%s\", which this machine offers.".formatted(lacking.get()),
          "Take it out of language.offered in kiosk.toml, or have it added to the pack.");
    }
  }

  private void expectSound(Path file) throws PackRefusedException {
    try (Assets assets = Assets.pack(file)) {
      expectAll(file, assets);
      List<String> problems = gates.problems(assets.root());
      if (!problems.isEmpty()) {
        throw new PackRefusedException(
            Reason.UNSOUND,
            file,
            "%d things in its content are wrong, first %s"
                .formatted(problems.size(), problems.getFirst()),
            "Have whoever made it run crampwise content check.");
      }
    } catch (IOException e) {
      throw unread(file, e);
    }
  }

  private void expectAll(Path file, Assets assets) throws IOException, PackRefusedException {
    Optional<String> missing = fit.missing(assets.root());
    if (missing.isPresent()) {
      throw new PackRefusedException(
          Reason.OTHER_PROGRAM,
          file,
          missing.get(),
          "Have it built from the content of this version of the program.");
    }
  }

  @FunctionalInterface
  private interface Reading {
    Manifest of(Path file) throws IOException, PackRefusedException;
  }

  private static Manifest read(Path file, Reading reading) throws PackRefusedException {
    try {
      return reading.of(file);
    } catch (IOException e) {
      throw unread(file, e);
    }
  }

  static PackRefusedException unread(Path file, IOException why) {
    return new PackRefusedException(
        Reason.NOT_READ, file, "it can't be read (%s).".formatted(why.getMessage()), COPY);
  }
}
