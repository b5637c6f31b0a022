package org.crampwise.handout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;

/// Reads codes as a telephone does.
public final class Telephone {
  private static final int MODULE = 3;

  private Telephone() {}

  /// @param pixels row by row
  public static String read(int width, int height, int[] pixels) throws ReaderException {
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
            Map.of(
                DecodeHintType.PURE_BARCODE,
                true,
                DecodeHintType.POSSIBLE_FORMATS,
                List.of(BarcodeFormat.QR_CODE)))
        .getText();
  }

  /// A code with its quiet margin.
  static String read(QrCodes.Matrix code) throws ReaderException {
    int side = (code.side() + 2 * QrCodes.Matrix.QUIET) * MODULE;
    int[] pixels = new int[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int column = x / MODULE - QrCodes.Matrix.QUIET;
        int row = y / MODULE - QrCodes.Matrix.QUIET;
        boolean inside = column >= 0 && row >= 0 && column < code.side() && row < code.side();
        pixels[y * side + x] = inside && code.isDark(column, row) ? 0x000000 : 0xFFFFFF;
      }
    }
    return read(side, side, pixels);
  }
}
