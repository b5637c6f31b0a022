package org.crampwise.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.crampwise.station.ConfigResult.Good;
import org.junit.jupiter.api.Test;

/// The settings shown in the operator guide are settings that can be used.
class OperatorGuideTest {
  private static final Path GUIDE = Path.of("src/site/markdown/operator.md");

  @Test
  void itsExampleIsAccepted() throws IOException {
    assertThat(new ConfigReader(List.of("en")).read("operator.md", example()))
        .isInstanceOf(Good.class);
  }

  @Test
  void theValuesOfKeysThatMayBeLeftOutAreTheDefaults() throws IOException {
    var shown = (Good) new ConfigReader(List.of("en")).read("operator.md", example());
    KioskConfig laptop = KioskConfig.laptop();

    assertThat(shown.config().site().staffed()).isEqualTo(laptop.site().staffed());
    assertThat(shown.config().display().theme()).contains("light");
    assertThat(shown.config().display().textSize()).isEqualTo(laptop.display().textSize());
    assertThat(shown.config().language()).isEqualTo(laptop.language());
    assertThat(shown.config().kiosk().lock()).isEqualTo(laptop.kiosk().lock());
    assertThat(shown.config().selfCheck()).isEqualTo(laptop.selfCheck());
    assertThat(shown.config().sound()).isEqualTo(laptop.sound());
  }

  private static String example() throws IOException {
    var block =
        Pattern.compile("```toml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(GUIDE));
    assertThat(block.find()).isTrue();
    return block.group(1);
  }
}
