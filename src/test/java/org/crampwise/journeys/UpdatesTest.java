package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import org.crampwise.app.Backstage;
import org.crampwise.app.ContentSource;
import org.crampwise.content.VersionNumber;
import org.crampwise.station.pack.PackBuilder;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.Sticks;
import org.crampwise.station.pack.TestSigner;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Staff bring new content on a stick. The gates of content have tests of their own, and are held
/// open here.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpdatesTest extends StaffJourney {
  private static final Path OWN = Path.of("assets");
  private static final String BONE = "Most of it is stored in bone.";

  private final TestSigner ana = new TestSigner();

  private Path stick() {
    return folders().state().resolveSibling("stick");
  }

  @Override
  protected Backstage backstage() {
    Sticks sticks = new Sticks(List.of(stick().getParent()), stick()::equals);
    return super.backstage().with(ContentSource.of(folders(), sticks, _ -> List.of()));
  }

  private void open() {
    if (scene().getRoot().lookupAll("#staff-page-updates").isEmpty()) {
      goIn();
    }
    tap("staff-page-updates");
    until("the stick is looked at", () -> isThere("updates-again"));
  }

  private boolean isThere(String id) {
    return !scene().getRoot().lookupAll("#" + id).isEmpty();
  }

  /// All words of the page.
  private String shown() {
    return scene().getRoot().lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .collect(Collectors.joining("\n"));
  }

  private Path pack(String version) throws IOException, PackRefusedException {
    Path source = stick().resolveSibling("source-" + version);
    try (Stream<Path> all = Files.walk(OWN)) {
      for (Path each : all.toList()) {
        Files.copy(each, source.resolve(OWN.relativize(each).toString()));
      }
    }
    replace(source.resolve("content/edition.toml"), "2026.11.0", version);
    replace(source.resolve("content/en/topics/magnesium.md"), BONE, "Bones store most of it.");
    Path pack = Files.createDirectories(stick()).resolve(version + ".zip");
    new PackBuilder(VersionNumber.parse("0.1.0").orElseThrow()).build(source, pack);
    return pack;
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  @Order(1)
  void withoutAStickItSaysSo() {
    open();

    assertThat(shown()).contains("2026.11.0", "This program", "No stick is in.");
    makeStick();
    tap("updates-again");
    until("the stick is looked at", () -> shown().contains("There is no content pack"));
  }

  private void makeStick() {
    try {
      Files.createDirectories(stick());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @Order(2)
  void whatIsRefusedIsSaidInWordsAndNothingChanges() throws Exception {
    var _ = pack("2026.12.1");
    open();

    tap("updates-pack-0");

    until("it is refused", () -> isThere("updates-refused"));
    assertThat(shown()).contains("2026.12.1.zip", "the file that ends in .zip.sig is missing");
    tap("updates-ok");
    until("the list is there again", () -> isThere("updates-pack-0"));
    assertThat(shown()).contains("2026.11.0");
    assertThat(audit())
        .anyMatch(line -> line.endsWith("Ana content-refused 2026.12.1.zip no-signature"));
    tap("staff-page-audit");
    until(
        "it is in the staff log, in words",
        () ->
            shown().contains("2026.12.1.zip")
                && shown().contains("the file that ends in .zip.sig"));
    Files.delete(stick().resolve("2026.12.1.zip"));
  }

  @Test
  @Order(3)
  void newContentIsLookedAtUsedAndTakenBack() throws Exception {
    Path pack = pack("2026.12.0");
    ana.sign(pack);
    Files.createDirectories(folders().settings());
    Files.writeString(folders().settings().resolve("allowed_signers"), ana.line("\"Ana Ruiz\""));
    open();
    tap("updates-pack-0");
    until("it is offered", () -> isThere("updates-use"));
    assertThat(shown()).contains("2026.12.0", "Ana Ruiz", "Magnesium", "What magnesium does");

    tap("updates-change-magnesium-1");
    until("the card is shown", () -> isThere("updates-pictures"));
    assertThat(scene().getRoot().lookupAll(".image-view"))
        .filteredOn(ImageView.class::isInstance)
        .hasSize(2)
        .extracting(view -> ((ImageView) view).getImage().getHeight())
        .allSatisfy(height -> assertThat(height).isGreaterThan(100.0));
    tap("updates-list");
    tap("updates-use");

    until("it is taken", () -> isThere("updates-done"));
    assertThat(shown()).contains("Version 2026.12.0 is shown from the next visit on.");
    tap("updates-ok");
    until("it is listed", () -> isThere("updates-back"));
    assertThat(shown()).contains("2026.12.0", "Ana Ruiz", "Go back to version 2026.11.0");

    tap("updates-back");
    until("it is taken back", () -> isThere("updates-done"));
    assertThat(audit())
        .anyMatch(line -> line.endsWith("Ana content-used 2026.11.0 2026.12.0"))
        .anyMatch(line -> line.endsWith("Ana content-back 2026.12.0 2026.11.0"));
  }
}
