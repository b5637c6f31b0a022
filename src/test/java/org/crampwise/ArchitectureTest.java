package org.crampwise;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Data flows down: `app` sees all, `ui` what lies below it, and the parts below know neither `ui`
/// nor a scene. The picture of it is in architecture.md.
class ArchitectureTest {
  private static final String ROOT = "org.crampwise";

  /// The parts below `ui`, and which of each other they may know.
  private static final Map<String, Set<String>> BELOW =
      Map.of(
          "content", Set.of(),
          "selfcheck", Set.of("content"),
          "session", Set.of("selfcheck", "content"),
          "speech", Set.of("thread"),
          "handout", Set.of("content", "selfcheck"),
          "thread", Set.of(),
          "usage", Set.of("thread"),
          "accessibility", Set.of(),
          "station", Set.of("content"));

  private static final List<String> PARTS = BELOW.keySet().stream().sorted().toList();

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private static String[] packages(Stream<String> parts) {
    return parts.map(part -> ROOT + "." + part + "..").toArray(String[]::new);
  }

  @Test
  void theClassesAreFound() {
    assertThat(CLASSES.contain("org.crampwise.content.ContentPack")).isTrue();
  }

  @ParameterizedTest
  @FieldSource("PARTS")
  void aPartBelowTheScreensKnowsOnlyWhatItMay(String part) {
    Stream<String> others =
        Stream.concat(
            Stream.of("app", "ui"),
            PARTS.stream()
                .filter(other -> !other.equals(part))
                .filter(other -> !BELOW.getOrDefault(part, Set.of()).contains(other)));
    noClasses()
        .that()
        .resideInAnyPackage(packages(Stream.of(part)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(others))
        .allowEmptyShould(true) // a part that is still to be built
        .check(CLASSES);
  }

  @ParameterizedTest
  @FieldSource("PARTS")
  void aPartBelowTheScreensKnowsNoScene(String part) {
    noClasses()
        .that()
        .resideInAnyPackage(packages(Stream.of(part)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void nobodyKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + ".app..")
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void nothingThatIsStaticChanges() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void contentIsReadFromAnyFileSystem() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".content..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysThatItKnowsNoNull() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
        .filteredOn(found -> !found.getClasses().isEmpty())
        .filteredOn(found -> !found.isAnnotatedWith(NullMarked.class))
        .extracting(JavaPackage::getName)
        .isEmpty();
  }
}
