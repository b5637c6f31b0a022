package org.crampwise.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each icon file is what its system reads: pictures of the sizes it lists, all of them PNG.
class IconsTest {
  private static final Path ICONS = Path.of("packaging/icons");

  /// What macOS takes each kind of picture to be, in pixels.
  private static final Map<String, Integer> MAC =
      Map.ofEntries(
          Map.entry("icp4", 16),
          Map.entry("icp5", 32),
          Map.entry("ic07", 128),
          Map.entry("ic08", 256),
          Map.entry("ic09", 512),
          Map.entry("ic10", 1024),
          Map.entry("ic11", 32),
          Map.entry("ic12", 64),
          Map.entry("ic13", 256),
          Map.entry("ic14", 512));

  @Test
  void theWindowsIconHoldsWhatItLists() throws IOException {
    ByteBuffer ico = read("crampwise.ico").order(ByteOrder.LITTLE_ENDIAN);
    assertThat(List.of(ico.getShort(), ico.getShort())).containsExactly((short) 0, (short) 1);
    int count = ico.getShort();
    int end = ico.position() + 16 * count;
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int width = side(ico.get());
      int height = side(ico.get());
      assertThat(ico.getShort()).as("no palette").isZero();
      assertThat(ico.getShort()).as("planes").isEqualTo((short) 1);
      assertThat(ico.getShort()).as("bits a pixel").isEqualTo((short) 32);
      int length = ico.getInt();
      assertThat(ico.getInt()).as("each picture follows the one before").isEqualTo(end);
      assertIsPng(slice(ico, end, length), width, height);
      end += length;
      sizes.add(width);
    }
    assertThat(end).as("nothing after the last picture").isEqualTo(ico.capacity());
    assertThat(sizes).containsExactly(16, 24, 32, 48, 64, 128, 256);
  }

  @Test
  void theMacIconHoldsWhatItLists() throws IOException {
    ByteBuffer icns = read("crampwise.icns");
    assertThat(word(icns)).isEqualTo("icns");
    assertThat(icns.getInt()).isEqualTo(icns.capacity());
    Map<String, Integer> found = new LinkedHashMap<>();
    while (icns.hasRemaining()) {
      int start = icns.position();
      String kind = word(icns);
      int length = icns.getInt();
      assertThat(MAC).containsKey(kind);
      int size = MAC.getOrDefault(kind, 0);
      assertIsPng(slice(icns, start + 8, length - 8), size, size);
      found.put(kind, size);
      icns.position(start + length);
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(MAC);
  }

  @ParameterizedTest
  @ValueSource(ints = {48, 128, 256, 512})
  void theLinuxIconsHaveTheSizeTheyAreNamedAfter(int size) throws IOException {
    assertIsPng(Files.readAllBytes(ICONS.resolve("crampwise-" + size + ".png")), size, size);
  }

  private static void assertIsPng(byte[] picture, int width, int height) throws IOException {
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      var readers = ImageIO.getImageReaders(in);
      assertThat(readers.hasNext()).as("a picture").isTrue();
      var reader = readers.next();
      reader.setInput(in);
      var image = reader.read(0);
      assertThat(reader.getFormatName()).isEqualTo("png");
      assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
      assertThat(image.getColorModel().hasAlpha()).as("see-through corners").isTrue();
      assertThat(image.getRGB(0, 0) >>> 24).isLessThan(128);
      assertThat(image.getRGB(width / 2, height / 2) >>> 24).isEqualTo(255);
    }
  }

  private static ByteBuffer read(String name) throws IOException {
    return ByteBuffer.wrap(Files.readAllBytes(ICONS.resolve(name)));
  }

  private static byte[] slice(ByteBuffer from, int start, int length) {
    byte[] bytes = new byte[length];
    from.get(start, bytes);
    return bytes;
  }

  private static String word(ByteBuffer from) {
    byte[] four = new byte[4];
    from.get(four);
    return new String(four, StandardCharsets.US_ASCII);
  }

  private static int side(byte written) {
    return written == 0 ? 256 : Byte.toUnsignedInt(written);
  }
}
