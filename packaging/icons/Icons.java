import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes every icon file from `crampwise.svg`. Run it after a change of the drawing:
///
///     java packaging/icons/Icons.java [FOLDER]
///
/// FOLDER holds the drawing and gets the icons; without it, packaging/icons of the current folder.
/// Needs a JDK 25, and `rsvg-convert` (Debian: librsvg2-bin), which does the drawing.
final class Icons {
  private static final List<Integer> HICOLOR = List.of(48, 128, 256, 512);
  private static final List<Integer> WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);

  /// ic10 to ic14 are for double-density screens: ic10 is shown 512 wide, and so on.
  private static final List<MacEntry> MAC =
      List.of(
          new MacEntry("icp4", 16),
          new MacEntry("icp5", 32),
          new MacEntry("ic07", 128),
          new MacEntry("ic08", 256),
          new MacEntry("ic09", 512),
          new MacEntry("ic11", 32),
          new MacEntry("ic12", 64),
          new MacEntry("ic13", 256),
          new MacEntry("ic14", 512),
          new MacEntry("ic10", 1024));

  private static final String WHOLE = "viewBox=\"0 0 64 64\"";

  /// On macOS a square icon fills 824 of 1024 pixels, with air around it.
  private static final String WITH_AIR = "viewBox=\"-7.77 -7.77 79.54 79.54\"";

  private static final int ICO_HEADER = 6;
  private static final int ICO_ENTRY = 16;
  private static final int ICNS_HEADER = 8;

  private record MacEntry(String kind, int pixels) {}

  private Icons() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Path.of(args.length > 0 ? args[0] : "packaging/icons");
    String drawing = Files.readString(folder.resolve("crampwise.svg"));
    if (!drawing.contains(WHOLE)) {
      throw new IOException("crampwise.svg must say " + WHOLE);
    }
    for (int pixels : HICOLOR) {
      Files.write(folder.resolve("crampwise-" + pixels + ".png"), picture(drawing, pixels));
    }
    Files.write(folder.resolve("crampwise.ico"), ico(drawing));
    Files.write(folder.resolve("crampwise.icns"), icns(drawing.replace(WHOLE, WITH_AIR)));
  }

  private static byte[] picture(String drawing, int pixels)
      throws IOException, InterruptedException {
    String size = Integer.toString(pixels);
    Process drawer =
        new ProcessBuilder("rsvg-convert", "--width", size, "--height", size)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var in = drawer.outputWriter()) {
      in.write(drawing);
    }
    byte[] png = drawer.getInputStream().readAllBytes();
    if (drawer.waitFor() != 0) {
      throw new IOException("rsvg-convert could not draw it, see above.");
    }
    return png;
  }

  /// A header, a list of entries, the pictures: all little-endian. A width of 0 means 256.
  private static byte[] ico(String drawing) throws IOException, InterruptedException {
    List<byte[]> pictures = new ArrayList<>();
    for (int pixels : WINDOWS) {
      pictures.add(picture(drawing, pixels));
    }
    int start = ICO_HEADER + ICO_ENTRY * pictures.size();
    int length = start + pictures.stream().mapToInt(each -> each.length).sum();
    ByteBuffer ico = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    ico.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
    for (int i = 0; i < pictures.size(); i++) {
      byte side = (byte) (WINDOWS.get(i) % 256);
      ico.put(side).put(side).put((byte) 0).put((byte) 0); // no palette; reserved
      ico.putShort((short) 1).putShort((short) 32); // planes, bits a pixel
      ico.putInt(pictures.get(i).length).putInt(start);
      start += pictures.get(i).length;
    }
    pictures.forEach(ico::put);
    return ico.array();
  }

  /// The word icns and the length, then each picture after its kind and length: big-endian.
  private static byte[] icns(String drawing) throws IOException, InterruptedException {
    var entries = new ByteArrayOutputStream();
    var out = new DataOutputStream(entries);
    for (MacEntry entry : MAC) {
      byte[] png = picture(drawing, entry.pixels());
      out.writeBytes(entry.kind());
      out.writeInt(ICNS_HEADER + png.length);
      out.write(png);
    }
    var icns = new ByteArrayOutputStream();
    var header = new DataOutputStream(icns);
    header.writeBytes("icns");
    header.writeInt(ICNS_HEADER + entries.size());
    entries.writeTo(header);
    return icns.toByteArray();
  }
}
