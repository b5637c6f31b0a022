package org.crampwise.content.drawing;

/// One shape of a figure on its way between two poses; where it is just now is written by
/// [Blend#moveTo].
public final class Strand {
  private final Ink ink;
  private final Presence presence;
  private final String commands;
  private final double[] from;
  private final double[] to;
  private final double fromWidth;
  private final double toWidth;
  private final double[] now;
  private double opacity;
  private double width;

  /// In which of the two poses a shape is there.
  enum Presence {
    BOTH,
    /// Fades until half time.
    LEAVES,
    /// Fades in from half time.
    ARRIVES,
    /// Gives way at half time to the same limb drawn otherwise.
    YIELDS,
    /// Takes over at half time.
    TAKES_OVER;

    double opacity(double t) {
      return switch (this) {
        case BOTH -> 1;
        case LEAVES -> Math.max(0, 1 - 2 * t);
        case ARRIVES -> Math.max(0, 2 * t - 1);
        case YIELDS -> t < 0.5 ? 1 : 0;
        case TAKES_OVER -> t < 0.5 ? 0 : 1;
      };
    }
  }

  /// `from` and `to` stand in the coordinates of the limb.
  Strand(Presence presence, Ink ink, Outline from, Outline to, double toWidth) {
    this.presence = presence;
    this.ink = ink;
    this.commands = from.commands();
    this.from = from.copy();
    this.to = to.copy();
    this.fromWidth = ink.width();
    this.toWidth = toWidth;
    this.now = new double[this.from.length];
  }

  void moveTo(double t, Affine limb) {
    for (int i = 0; i < now.length; i += 2) {
      double x = from[i] + (to[i] - from[i]) * t;
      double y = from[i + 1] + (to[i + 1] - from[i + 1]) * t;
      now[i] = limb.x(x, y);
      now[i + 1] = limb.y(x, y);
    }
    opacity = presence.opacity(t) * ink.opacity();
    width = (fromWidth + (toWidth - fromWidth) * t) * limb.stretch();
  }

  public Ink ink() {
    return ink;
  }

  /// As in [Outline#commands].
  public String commands() {
    return commands;
  }

  /// How many numbers the commands take together.
  public int size() {
    return now.length;
  }

  /// Where it is now, in the drawing's coordinates.
  public double coordinate(int index) {
    return now[index];
  }

  public double opacity() {
    return opacity;
  }

  /// How wide its line is now.
  public double width() {
    return width;
  }

  Outline outline() {
    return new Outline(commands, now.clone());
  }
}
