package org.crampwise.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.station.ConfigReader;
import org.crampwise.station.ConfigResult.Good;
import org.crampwise.station.KioskConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/// The settings file that comes with the Linux packages: all its lines are examples, and every key
/// there is has one.
class ShippedSettingsTest {
  private static final Path SHIPPED = Path.of("packaging/linux/debian/crampwise/kiosk.toml");

  /// An explanation begins with a blank, an example does not.
  private static final Pattern EXAMPLE = Pattern.compile("^#(?=\\S)", Pattern.MULTILINE);

  @TempDir private Path here;

  @Test
  void asShippedItSetsNothing() throws IOException {
    assertThat(read(Files.readString(SHIPPED))).isEqualTo(KioskConfig.laptop());
  }

  @Test
  void everyKeyHasAnExample() throws IOException {
    assertThat(keys("", Toml.parse(withExamples())))
        .containsExactlyInAnyOrderElementsOf(keys("", KioskConfig.class));
  }

  @Test
  void everyExampleCanBeUsed() throws IOException {
    KioskConfig config = read(withExamples());

    assertThat(config.site().country()).contains("US");
    assertThat(config.staffPins()).hasSize(1);
  }

  @Test
  void theExamplesOfKeysThatMayBeLeftOutAreTheDefaults() throws IOException {
    KioskConfig config = read(withExamples());
    KioskConfig laptop = KioskConfig.laptop();

    assertThat(config.site().staffed()).isEqualTo(laptop.site().staffed());
    assertThat(config.display().theme()).contains("light");
    assertThat(config.display().textSize()).isEqualTo(laptop.display().textSize());
    assertThat(config.language()).isEqualTo(laptop.language());
    assertThat(config.kiosk().lock()).isEqualTo(laptop.kiosk().lock());
    assertThat(config.selfCheck()).isEqualTo(laptop.selfCheck());
    assertThat(config.sound()).isEqualTo(laptop.sound());
  }

  private KioskConfig read(String text) throws IOException {
    Path file = Files.writeString(here.resolve("kiosk.toml"), text);
    var result = new ConfigReader(List.of("en")).read(file);
    assertThat(result).isInstanceOf(Good.class);
    return ((Good) result).config();
  }

  private static String withExamples() throws IOException {
    return EXAMPLE.matcher(Files.readString(SHIPPED)).replaceAll("");
  }

  private static Set<String> keys(String section, TomlTable table) {
    return table.keySet().stream()
        .flatMap(
            key ->
                switch (table.get(List.of(key))) {
                  case TomlTable inside -> keys(section + key + ".", inside).stream();
                  case TomlArray array when array.get(0) instanceof TomlTable ->
                      keys(section + key + ".", array.getTable(0)).stream();
                  case null, default -> Stream.of(section + key);
                })
        .collect(Collectors.toSet());
  }

  /// The keys as the settings' records have them.
  private static Set<String> keys(String section, Class<?> settings) {
    return Arrays.stream(settings.getRecordComponents())
        .flatMap(
            component ->
                component.getName().equals("staffPins")
                    ? keys("staff.pin.", KioskConfig.StaffPin.class).stream()
                    : isSection(component)
                        ? keys(
                            component.getName().toLowerCase(Locale.ROOT) + ".", component.getType())
                            .stream()
                        : Stream.of(section + key(component)))
        .collect(Collectors.toSet());
  }

  /// A time of day is a record too, but written as one value.
  private static boolean isSection(RecordComponent component) {
    return component.getDeclaringRecord() == KioskConfig.class && component.getType().isRecord();
  }

  private static String key(RecordComponent component) {
    return component.getName().equals("standard")
        ? "default" // which is no name in Java
        : component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
