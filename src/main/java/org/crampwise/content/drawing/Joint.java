package org.crampwise.content.drawing;

import java.util.Optional;
import java.util.stream.Stream;

/// How a group hangs on the limb that carries it, in two poses.
sealed interface Joint {

  /// The coordinates in which the group's content is written, at `t`.
  ///
  /// @param system those of the group around it
  /// @param limb the limb it hangs on, in `system`
  Affine system(double t, Affine system, Affine limb);

  /// The limb that the group itself is, in its own system.
  Affine limb(double t, Affine limb);

  Rest restFrom(Rest outer, Shape.Group from);

  Rest restTo(Rest outer, Shape.Group to);

  /// A group that only holds things together.
  record Loose() implements Joint {
    @Override
    public Affine system(double t, Affine system, Affine limb) {
      return system;
    }

    @Override
    public Affine limb(double t, Affine limb) {
      return limb;
    }

    @Override
    public Rest restFrom(Rest outer, Shape.Group from) {
      return outer;
    }

    @Override
    public Rest restTo(Rest outer, Shape.Group to) {
      return outer;
    }
  }

  /// A limb that swings about its pivot.
  ///
  /// @param from the pivot seen from the limb it hangs on, in the first pose
  /// @param to the same in the second
  /// @param turn in radians, the shorter way round
  record Swing(Point from, Point to, double turn) implements Joint {
    @Override
    public Affine system(double t, Affine system, Affine limb) {
      return system;
    }

    @Override
    public Affine limb(double t, Affine limb) {
      Point place = from.towards(to, t);
      double cos = Math.cos(turn * t);
      double sin = Math.sin(turn * t);
      return new Affine(
          cos, sin, -sin, cos, limb.x(place.x(), place.y()), limb.y(place.x(), place.y()));
    }

    @Override
    public Rest restFrom(Rest outer, Shape.Group group) {
      return new Rest(group.pivot().orElseThrow(), 0);
    }

    @Override
    public Rest restTo(Rest outer, Shape.Group group) {
      return new Rest(group.pivot().orElseThrow(), turn);
    }
  }

  /// A group with a transform, such as a hand: its origin goes with the limb it hangs on.
  record Placed(Point from, Point to, Transform start, Transform end) implements Joint {
    @Override
    public Affine system(double t, Affine system, Affine limb) {
      Point place = from.towards(to, t);
      Point origin = new Point(limb.x(place.x(), place.y()), limb.y(place.x(), place.y()));
      Transform now =
          new Transform(
              origin,
              between(start.degrees(), end.degrees(), t),
              between(start.scaleX(), end.scaleX(), t),
              between(start.scaleY(), end.scaleY(), t));
      return system.times(now.matrix());
    }

    @Override
    public Affine limb(double t, Affine limb) {
      return Affine.IDENTITY;
    }

    @Override
    public Rest restFrom(Rest outer, Shape.Group from) {
      return Rest.DRAWING;
    }

    @Override
    public Rest restTo(Rest outer, Shape.Group to) {
      return Rest.DRAWING;
    }

    private static double between(double a, double b, double t) {
      return a + (b - a) * t;
    }
  }

  static Joint between(Shape.Group from, Shape.Group to, Rest outerFrom, Rest outerTo) {
    if (!from.transform().equals(Transform.NONE) || !to.transform().equals(Transform.NONE)) {
      return new Placed(
          outerFrom.local(from.transform().move()),
          outerTo.local(to.transform().move()),
          from.transform(),
          to.transform());
    }
    if (from.pivot().isPresent() && to.pivot().isPresent()) {
      Point a = from.pivot().get();
      Point b = to.pivot().get();
      Optional<Point> endA = end(from);
      Optional<Point> endB = end(to);
      double turn =
          endA.isPresent() && endB.isPresent()
              ? angle(endB.get().minus(b)) - angle(endA.get().minus(a))
              : 0;
      return new Swing(outerFrom.local(a), outerTo.local(b), Math.IEEEremainder(turn, 2 * Math.PI));
    }
    return new Loose();
  }

  /// Where the next joint of a limb is.
  private static Optional<Point> end(Shape.Group limb) {
    return limb.children().stream()
        .flatMap(
            child ->
                switch (child) {
                  case Shape.Group group -> group.pivot().stream();
                  case Shape.Leaf leaf -> Stream.empty();
                })
        .findFirst();
  }

  private static double angle(Point direction) {
    return Math.atan2(direction.y(), direction.x());
  }
}
