package org.crampwise.ui.foods;

import java.util.ArrayList;
import java.util.List;

/// Where foods lie on a plate. Centres and sides of their squares are parts of the plate's inner
/// radius, from its middle.
final class PlatePlaces {
  /// More foods than this are counted in words.
  static final int MOST = 8;

  /// The largest side one food gets, so that a lone one does not fill the plate.
  private static final double LARGEST = 1.1;

  /// From this number on one lies in the middle.
  private static final int WITH_MIDDLE = 7;

  record Spot(double x, double y, double side) {}

  private PlatePlaces() {}

  /// Places for `count` foods, at most [#MOST]: round in a ring, and one in the middle of a large
  /// ring.
  static List<Spot> of(int count) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException(count + " foods on a plate");
    }
    if (count == 1) {
      return List.of(new Spot(0, 0, LARGEST));
    }
    List<Spot> spots = new ArrayList<>();
    int ring = count;
    if (count >= WITH_MIDDLE) {
      ring--;
    }
    // Two squares side by side on the ring: as large as the plate and the neighbours allow.
    double half = Math.sin(Math.PI / ring);
    double side = Math.min(LARGEST, side(half));
    double radius = 1 - side * Math.sqrt(0.5);
    if (count >= WITH_MIDDLE) {
      spots.add(new Spot(0, 0, Math.min(side, 2 * (radius - side / 2))));
    }
    // Two and four lie side by side, other rings begin at the top.
    double turn = ring == 2 ? 0 : ring == 4 ? Math.PI / 4 : Math.PI / 2;
    for (int i = 0; i < ring; i++) {
      double angle = turn + 2 * Math.PI * i / ring;
      spots.add(new Spot(radius * Math.cos(angle), -radius * Math.sin(angle), side));
    }
    return List.copyOf(spots);
  }

  /// The side for which circles of 0.9 sides touch on the ring: 2 radius half = 0.9 side.
  private static double side(double half) {
    return 2 * half / (0.9 + 2 * half * Math.sqrt(0.5));
  }
}
