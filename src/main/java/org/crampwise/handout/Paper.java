package org.crampwise.handout;

import java.util.Optional;
import java.util.stream.Stream;

/// What a hand-out is printed on.
public enum Paper {
  A4("A4", 210, 297),
  LETTER("Letter", 215.9, 279.4),
  /// A roll, as receipts are printed on; as long as the words need.
  RECEIPT("receipt", 80, 0);

  private final String id;
  private final double widthMm;
  private final double heightMm;

  Paper(String id, double widthMm, double heightMm) {
    this.id = id;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /// The paper of a name in the settings or on the command line: `A4`, `Letter`, `receipt`.
  public static Optional<Paper> of(String id) {
    return Stream.of(values()).filter(paper -> paper.id.equals(id)).findFirst();
  }

  public String id() {
    return id;
  }

  double widthMm() {
    return widthMm;
  }

  /// 0 where it is cut behind the last line.
  double heightMm() {
    return heightMm;
  }

  boolean isRoll() {
    return this == RECEIPT;
  }
}
