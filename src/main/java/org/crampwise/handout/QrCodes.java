package org.crampwise.handout;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Codes that a telephone's camera reads without a network: the words themselves are in the code.
public final class QrCodes {
  /// Marks what follows as UTF-8; without it a reader guesses, and garbles.
  private static final int UTF_8 = 26;

  /// At most 105 modules a side: at half a millimeter each that is 53 mm, which a telephone sees
  /// whole and sharp from 30 cm.
  private static final int LARGEST_VERSION = 22;

  private QrCodes() {}

  /// The essentials of a hand-out in one code, or in two that can each be read alone. What does not
  /// fit in two is left out from the end, lines with what to ask first.
  public static List<Matrix> of(Essentials essentials) {
    return code(essentials.whole()).map(List::of).orElseGet(() -> halves(essentials));
  }

  private static List<Matrix> halves(Essentials essentials) {
    List<String> lines = essentials.lines();
    for (int kept = lines.size(); kept > 1; kept--) {
      for (int first = (kept + 1) / 2; first < kept; first++) {
        Optional<Matrix> one = code(essentials.part(1, lines.subList(0, first)));
        List<String> second = new ArrayList<>(lines.subList(first, kept));
        if (kept < lines.size()) {
          second.add(essentials.more());
        }
        Optional<Matrix> two = code(essentials.part(2, second));
        if (one.isEmpty()) {
          break; // more lines would not fit either
        }
        if (two.isPresent()) {
          return List.of(one.get(), two.get());
        }
      }
    }
    throw new IllegalStateException("not even two lines fit into two codes");
  }

  /// A code that holds a text; empty where it would be too fine for a telephone.
  public static Optional<Matrix> code(String text) {
    List<QrSegment> segments = new ArrayList<>();
    segments.add(QrSegment.makeEci(UTF_8));
    segments.add(QrSegment.makeBytes(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return Optional.of(
          new Matrix(
              text, QrCode.encodeSegments(segments, QrCode.Ecc.LOW, 1, LARGEST_VERSION, -1, true)));
    } catch (io.nayuki.qrcodegen.DataTooLongException e) {
      return Optional.empty();
    }
  }

  /// The dark and light squares of a code.
  public static final class Matrix {
    /// What has to stay light on each side of a code, in modules.
    public static final int QUIET = 4;

    private final String text;
    private final QrCode code;

    private Matrix(String text, QrCode code) {
      this.text = text;
      this.code = code;
    }

    /// What it says.
    public String text() {
      return text;
    }

    /// Modules on a side, without the quiet zone.
    public int side() {
      return code.size;
    }

    public boolean isDark(int x, int y) {
      return code.getModule(x, y);
    }
  }
}
