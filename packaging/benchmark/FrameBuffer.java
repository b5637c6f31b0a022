import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;

/// What stands on a virtual screen, read from the file that Xvfb keeps its pixels in. Reading it
/// costs the measured program nothing but memory traffic; one row in four is enough to tell when a
/// page changes, and costs a quarter.
final class FrameBuffer {
  private static final ValueLayout.OfInt HEADER =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt PIXEL = ValueLayout.JAVA_INT_UNALIGNED;
  private static final int COLOR_BYTES = 12;
  private static final int ROW_STEP = 4;

  private final MemorySegment file;
  private final long pixels;
  private final long rowBytes;
  private final int width;
  private final int height;

  private FrameBuffer(MemorySegment file) {
    this.file = file;
    this.width = header(4);
    this.height = header(5);
    this.rowBytes = header(12);
    this.pixels = header(0) + (long) header(19) * COLOR_BYTES;
    if (header(11) != Integer.SIZE) {
      throw new Trouble("the virtual screen has " + header(11) + " bits a pixel, not 32.");
    }
  }

  /// Maps the file (XWD, version 7) for as long as the arena lives.
  static FrameBuffer open(Path path, Arena arena) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return new FrameBuffer(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
    }
  }

  private int header(int field) {
    return file.get(HEADER, 4L * field);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// The sampled rows, one after the other.
  MemorySegment look() {
    return look(MemorySegment.ofArray(new int[sampled()]));
  }

  /// The same, into a look that is no longer needed.
  MemorySegment look(MemorySegment into) {
    for (int row = 0; row < rows(); row++) {
      MemorySegment.copy(file, at(row), into, (long) row * width * 4, (long) width * 4);
    }
    return into;
  }

  /// The part of the sampled pixels that differ from an earlier look, 0 to 1.
  double changed(MemorySegment before) {
    long wide = (long) width * 4;
    long differ = 0;
    for (int row = 0; row < rows(); row++) {
      long there = at(row);
      long here = row * wide;
      long first = MemorySegment.mismatch(file, there, there + wide, before, here, here + wide);
      for (long x = first < 0 ? wide : first & ~3L; x < wide; x += 4) {
        if (file.get(PIXEL, there + x) != before.get(PIXEL, here + x)) {
          differ++;
        }
      }
    }
    return differ / (double) sampled();
  }

  /// All pixels as 0xRRGGBB, row by row.
  int[] whole() {
    int[] all = new int[width * height];
    for (int y = 0; y < height; y++) {
      MemorySegment.copy(file, PIXEL, pixels + y * rowBytes, all, y * width, width);
    }
    for (int i = 0; i < all.length; i++) {
      all[i] &= 0xFFFFFF;
    }
    return all;
  }

  /// Keeps what is seen as a PNG file.
  Path save(Path file) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, whole(), 0, width);
    try {
      ImageIO.write(image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private int rows() {
    return height / ROW_STEP;
  }

  private int sampled() {
    return rows() * width;
  }

  private long at(int row) {
    return pixels + (row * (long) ROW_STEP + ROW_STEP / 2) * rowBytes;
  }
}
