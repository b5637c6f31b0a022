package org.crampwise.ui.calibration;

/// A frame that is fitted to a real bank card, and what its size says about the screen.
///
/// @param width of the frame, in pixels
/// @param least width it can have
/// @param most width there is room for
record CardFit(double width, double least, double most) {
  /// The card of ISO/IEC 7810, ID-1: every bank card, driving license and most library cards.
  static final double CARD_WIDTH_MM = 85.60;

  static final double CARD_HEIGHT_MM = 53.98;
  static final double CARD_CORNER_MM = 3.18;

  private static final double MM_PER_CM = 10;
  private static final double MM_PER_INCH = 25.4;
  private static final double THOUSANDTHS = 1000;

  CardFit {
    width = Math.clamp(width, least, Math.max(least, most));
  }

  /// The frame as the screen is taken for now.
  ///
  /// @param densities the least and the most pixels in a millimetre that can be
  /// @param roomWidth for the frame, in pixels
  static CardFit of(double pxPerMm, Range densities, double roomWidth, double roomHeight) {
    double room = Math.min(roomWidth, roomHeight * CARD_WIDTH_MM / CARD_HEIGHT_MM);
    return new CardFit(
        pxPerMm * CARD_WIDTH_MM,
        densities.least() * CARD_WIDTH_MM,
        Math.floor(Math.min(room, densities.most() * CARD_WIDTH_MM)));
  }

  record Range(double least, double most) {}

  /// The frame with so many more pixels of width, as far as it may have them.
  CardFit wider(double pixels) {
    return new CardFit(width + pixels, least, most);
  }

  boolean canGrow() {
    return width < most;
  }

  boolean canShrink() {
    return width > least;
  }

  double height() {
    return width * CARD_HEIGHT_MM / CARD_WIDTH_MM;
  }

  double corner() {
    return CARD_CORNER_MM * pxPerMm();
  }

  /// Pixels in a millimetre of a screen on which the frame is as large as a card.
  double pxPerMm() {
    return Math.round(width / CARD_WIDTH_MM * THOUSANDTHS) / THOUSANDTHS;
  }

  /// How long so many pixels are then, in centimetres.
  double cm(double pixels) {
    return pixels / pxPerMm() / MM_PER_CM;
  }

  /// How far it is then from corner to corner, in inches.
  double inches(double across, double down) {
    return Math.hypot(across, down) / pxPerMm() / MM_PER_INCH;
  }
}
