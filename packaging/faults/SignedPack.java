import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A content pack of this project's own words, with a higher version, signed by a key made for it.
///
/// @param signers the file that trusts that key
record SignedPack(Path file, Path signers) {
  private static final String NAMESPACE = "crampwise-pack";

  /// Makes a key, a pack and its signature.
  static SignedPack made(Ground ground) {
    Path folder = ground.work().resolve("pack");
    Path key = folder.resolve("key");
    SignedPack pack = new SignedPack(folder.resolve("pack.zip"), folder.resolve("allowed_signers"));
    try {
      Files.createDirectories(folder);
      newer(folder.resolve("assets"));
      tool(ground, "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key.toString());
      Files.writeString(
          pack.signers,
          "faults namespaces=\"%s\" %s"
              .formatted(NAMESPACE, Files.readString(folder.resolve("key.pub"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tool(
        ground,
        ground.image().launcher().toString(),
        "pack",
        "build",
        folder.resolve("assets").toString(),
        pack.file.toString());
    tool(
        ground,
        "ssh-keygen",
        "-q",
        "-Y",
        "sign",
        "-n",
        NAMESPACE,
        "-f",
        key.toString(),
        pack.file.toString());
    return pack;
  }

  private static void newer(Path assets) throws IOException {
    Path from = Path.of("assets");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, assets.resolve(from.relativize(each).toString()));
      }
    }
    Path edition = assets.resolve("content/edition.toml");
    Files.writeString(
        edition,
        Files.readString(edition)
            .replaceFirst("(?m)^version = .*$", "version = \"9999.1.0\""));
  }

  private static void tool(Ground ground, String... words) {
    ground.children().run("pack", List.of(words), Map.of());
  }

  Path signature() {
    return file.resolveSibling(file.getFileName() + ".sig");
  }

  /// The settings that have it taken.
  String trusted() {
    return "[content]\nsigners = \"%s\"\n".formatted(signers);
  }

  /// Another of the same, in this folder.
  SignedPack copied(Path folder) {
    SignedPack copy = new SignedPack(folder.resolve(file.getFileName()), signers);
    try {
      Files.copy(file, copy.file);
      Files.copy(signature(), copy.signature());
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
