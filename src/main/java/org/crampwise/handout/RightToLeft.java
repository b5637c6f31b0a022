package org.crampwise.handout;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.stream.IntStream;

/// Sets text that runs from right to left, with Java's own bidirectional algorithm.
final class RightToLeft implements BidiReorderer {
  private static final String OPENING = "([{<«‹≤";
  private static final String CLOSING = ")]}>»›≥";

  private final ArabicForms forms = new ArabicForms();

  /// The letters from left to right as they are seen; a mark comes before the letter it stands on,
  /// whose place it does not move.
  @Override
  public String reorderRTLTextToLTR(String text) {
    int[] mirrored = text.codePoints().map(RightToLeft::mirrored).toArray();
    StringBuilder seen = new StringBuilder(text.length());
    for (int i = mirrored.length - 1; i >= 0; i--) {
      seen.appendCodePoint(mirrored[i]);
    }
    return seen.toString();
  }

  private static int mirrored(int codePoint) {
    int opens = OPENING.indexOf(codePoint);
    int closes = CLOSING.indexOf(codePoint);
    return opens >= 0 ? CLOSING.charAt(opens) : closes >= 0 ? OPENING.charAt(closes) : codePoint;
  }

  @Override
  public String shapeText(String text) {
    return forms.shaped(text);
  }

  @Override
  public String deshapeText(String text) {
    return forms.plain(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /// Cuts a paragraph into runs of one direction, in the order they are seen.
  static final class Splitter implements BidiSplitter {
    private Bidi bidi = new Bidi(" ", Bidi.DIRECTION_LEFT_TO_RIGHT);
    private Integer[] seen = {};

    @Override
    public void setParagraph(String paragraph, byte direction) {
      int flag =
          switch (direction) {
            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
          };
      bidi = new Bidi(paragraph.isEmpty() ? " " : paragraph, flag);
      int runs = paragraph.isEmpty() ? 0 : bidi.getRunCount();
      byte[] levels = new byte[runs];
      for (int i = 0; i < runs; i++) {
        levels[i] = (byte) bidi.getRunLevel(i);
      }
      seen = IntStream.range(0, runs).boxed().toArray(Integer[]::new);
      if (runs > 0) {
        Bidi.reorderVisually(levels, 0, seen, 0, runs);
      }
    }

    @Override
    public int countTextRuns() {
      return seen.length;
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      int run = seen[index];
      int start = bidi.getRunStart(run);
      byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
      return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
    }

    @Override
    public byte getBaseDirection(String text) {
      if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
        return text.codePoints().anyMatch(Character::isLetter) ? LTR : NEUTRAL;
      }
      return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
  }
}
