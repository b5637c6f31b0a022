package org.crampwise.app;

/// How large a screen can be painted without a graphics card. The toolkit then keeps what it paints
/// in the Java heap, and takes a quarter of that at most; a larger screen would stay black, and
/// nothing would say why.
///
/// @param byItself whether the toolkit paints without a graphics card
/// @param heap the most bytes that the heap may have
record PaintRoom(boolean byItself, long heap) {
  private static final int PIXEL_BYTES = 4;
  private static final int PART = 4;

  /// Of this process. The launcher looks for a card.
  static PaintRoom ours() {
    return new PaintRoom(
        "sw".equals(System.getProperty("prism.order")), Runtime.getRuntime().maxMemory());
  }

  /// Refuses a screen that would stay black.
  ///
  /// @param width in pixels of the screen
  /// @throws WrongUse with the remedy
  void check(double width, double height) {
    double needed = width * height * PIXEL_BYTES;
    if (byItself && needed > heap / (double) PART) {
      throw new WrongUse(
          ("Without a graphics card a screen of %.0f x %.0f pixels needs %.0f MB of Java"
                  + " memory, and there are %d MB. Set the screen to fewer pixels, or raise -Xmx in"
                  + " lib/app/java.args.")
              .formatted(width, height, Math.ceil(needed * PART / 1e6), heap / 1_000_000));
    }
  }
}
