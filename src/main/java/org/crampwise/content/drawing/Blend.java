package org.crampwise.content.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crampwise.content.drawing.Strand.Presence;

/// Two poses of one figure and everything between them.
///
/// Shapes belong together by their id, or, where they have none, by their class and place among
/// their siblings. Groups with a pivot are limbs: a limb swings about its joint and keeps its
/// length, and what hangs on it goes with it.
public final class Blend {
  private final List<Strand> strands = new ArrayList<>();
  private final Limb figure;

  /// A group on its way, with what hangs on it.
  private record Limb(Joint joint, List<Limb> limbs, List<Strand> strands) {
    void moveTo(double t, Affine system, Affine outer) {
      Affine ownSystem = joint.system(t, system, outer);
      Affine own = joint.limb(t, outer);
      Affine placed = ownSystem.times(own);
      strands.forEach(strand -> strand.moveTo(t, placed));
      limbs.forEach(limb -> limb.moveTo(t, ownSystem, own));
    }
  }

  /// The same child in both poses, or in one of them.
  private record Pair(Optional<Shape> from, Optional<Shape> to) {}

  public Blend(Illustration from, Illustration to) {
    Pair roots = new Pair(Optional.of(from.root()), Optional.of(to.root()));
    figure = limb(roots, Rest.DRAWING, Rest.DRAWING);
    moveTo(0);
  }

  /// The shapes from back to front.
  public List<Strand> strands() {
    return List.copyOf(strands);
  }

  /// @param t 0 for the first pose, 1 for the second
  public void moveTo(double t) {
    figure.moveTo(t, Affine.IDENTITY, Affine.IDENTITY);
  }

  private Limb limb(Pair pair, Rest outerFrom, Rest outerTo) {
    Shape.Group from = group(pair.from().or(pair::to));
    Shape.Group to = group(pair.to().or(pair::from));
    Joint joint = Joint.between(from, to, outerFrom, outerTo);
    Rest restFrom = joint.restFrom(outerFrom, from);
    Rest restTo = joint.restTo(outerTo, to);
    Limb limb = new Limb(joint, new ArrayList<>(), new ArrayList<>());
    List<Shape> before = pair.from().isPresent() ? from.children() : List.of();
    List<Shape> after = pair.to().isPresent() ? to.children() : List.of();
    for (Pair child : pairs(before, after)) {
      if (child.from().or(child::to).orElseThrow() instanceof Shape.Group) {
        Rest a = child.from().isPresent() ? restFrom : restTo;
        Rest b = child.to().isPresent() ? restTo : restFrom;
        limb.limbs().add(limb(child, a, b));
      } else {
        add(limb, child, restFrom, restTo);
      }
    }
    return limb;
  }

  private void add(Limb limb, Pair pair, Rest restFrom, Rest restTo) {
    Optional<Shape.Leaf> from = pair.from().map(Shape.Leaf.class::cast);
    Optional<Shape.Leaf> to = pair.to().map(Shape.Leaf.class::cast);
    Optional<Outline> before = from.map(it -> restFrom.local(placed(it)));
    Optional<Outline> after = to.map(it -> restTo.local(placed(it)));
    boolean one = before.isPresent() != after.isPresent();
    if (before.isPresent() && after.isPresent() && before.get().agreesWith(after.get())) {
      Ink ink = from.orElseThrow().ink();
      double toWidth = to.orElseThrow().ink().width();
      keep(limb, new Strand(Presence.BOTH, ink, before.get(), after.get(), toWidth));
      return;
    }
    before.ifPresent(
        it -> keep(limb, still(one ? Presence.LEAVES : Presence.YIELDS, from.orElseThrow(), it)));
    after.ifPresent(
        it ->
            keep(limb, still(one ? Presence.ARRIVES : Presence.TAKES_OVER, to.orElseThrow(), it)));
  }

  private void keep(Limb limb, Strand strand) {
    limb.strands().add(strand);
    strands.add(strand);
  }

  private static Strand still(Presence presence, Shape.Leaf leaf, Outline outline) {
    return new Strand(presence, leaf.ink(), outline, outline, leaf.ink().width());
  }

  private static Outline placed(Shape.Leaf leaf) {
    return leaf.outline().moved(leaf.transform().matrix());
  }

  private static Shape.Group group(Optional<Shape> shape) {
    return (Shape.Group) shape.orElseThrow();
  }

  /// In the order of the second pose; what is only in the first keeps its place behind its elder
  /// sibling.
  private static List<Pair> pairs(List<Shape> before, List<Shape> after) {
    Map<String, Shape> from = keyed(before);
    Map<String, Shape> to = keyed(after);
    List<String> order = new ArrayList<>(to.keySet().stream().toList());
    int place = 0;
    for (String key : from.keySet()) {
      int known = order.indexOf(key);
      if (known < 0) {
        order.add(place++, key);
      } else {
        place = known + 1;
      }
    }
    return order.stream()
        .map(key -> new Pair(Optional.ofNullable(from.get(key)), Optional.ofNullable(to.get(key))))
        .toList();
  }

  private static Map<String, Shape> keyed(List<Shape> shapes) {
    Map<String, Shape> keyed = new LinkedHashMap<>();
    Map<String, Integer> unnamed = new HashMap<>();
    for (Shape shape : shapes) {
      String kind =
          switch (shape) {
            case Shape.Group group -> "group";
            case Shape.Leaf leaf -> leaf.ink().name();
          };
      String key =
          shape
              .id()
              .map(id -> (shape instanceof Shape.Group ? "group#" : "#") + id)
              .orElseGet(() -> kind + " " + unnamed.merge(kind, 1, Integer::sum));
      keyed.put(key, shape);
    }
    return keyed;
  }
}
