package org.crampwise.speech;

import java.util.List;

/// How fast and how loud, in steps from 1 to 5.
///
/// @param rate 1 (slow) to 5 (fast)
/// @param volume 1 (quiet) to 5 (loud)
public record Delivery(int rate, int volume) {
  public static final int LEAST = 1;
  public static final int MOST = 5;
  public static final Delivery USUAL = new Delivery(3, 3);

  /// Of the loudest, in percent; each step sounds about as much louder as the one before.
  private static final List<Integer> PERCENT = List.of(15, 30, 50, 75, 100);

  public Delivery {
    if (rate < LEAST || rate > MOST || volume < LEAST || volume > MOST) {
      throw new IllegalArgumentException("no such step: rate " + rate + ", volume " + volume);
    }
  }

  public Delivery slower() {
    return new Delivery(Math.max(LEAST, rate - 1), volume);
  }

  public Delivery faster() {
    return new Delivery(Math.min(MOST, rate + 1), volume);
  }

  public Delivery quieter() {
    return new Delivery(rate, Math.max(LEAST, volume - 1));
  }

  public Delivery louder() {
    return new Delivery(rate, Math.min(MOST, volume + 1));
  }

  /// How loud, 0 to 100.
  public int percent() {
    return PERCENT.get(volume - LEAST);
  }

  /// The one of five values that belongs to the rate.
  int atRate(List<Integer> values) {
    return values.get(rate - LEAST);
  }
}
