package org.crampwise.content.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/// The attributes of one element. Each is taken once; what is left over at the end is refused.
final class Attributes {
  private static final Pattern WIDTH = Pattern.compile("\\s*stroke-width:\\s*([\\d.]+)\\s*;?\\s*");

  private final String element;
  private final Map<String, String> left = new LinkedHashMap<>();
  private final Report report;

  /// Takes what is wrong and what to do about it.
  interface Report {
    void problem(String message, String remedy);
  }

  Attributes(XMLStreamReader reader, Report report) {
    this.element = reader.getLocalName();
    this.report = report;
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      left.put(prefix.isEmpty() ? name : prefix + ":" + name, reader.getAttributeValue(i));
    }
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(left.remove(name));
  }

  Optional<String> id(Set<String> known) {
    Optional<String> id = text("id");
    id.filter(it -> !known.add(it))
        .ifPresent(
            it -> report.problem("The id " + it + " is used twice.", "Name one of them anew."));
    return id;
  }

  double number(String name, double otherwise) {
    return left.containsKey(name) ? number(name) : otherwise;
  }

  double number(String name) {
    Optional<List<Double>> numbers = text(name).map(TransformParser::numbers);
    if (numbers.isPresent() && numbers.get().size() == 1) {
      return numbers.get().getFirst();
    }
    report.problem("The " + name + " of this " + element + " is not a number.", "Write a number.");
    return 0;
  }

  Box box(String name) {
    List<Double> n = text(name).map(TransformParser::numbers).orElse(List.of());
    if (n.size() == 4 && n.get(2) > 0 && n.get(3) > 0) {
      return new Box(n.get(0), n.get(1), n.get(2), n.get(3));
    }
    report.problem("The drawing has no viewBox.", "Add viewBox=\"0 0 WIDTH HEIGHT\".");
    return new Box(0, 0, 1, 1);
  }

  Transform transform() {
    Optional<String> text = text("transform");
    Optional<Transform> transform = text.flatMap(TransformParser::parse);
    if (text.isPresent() && transform.isEmpty()) {
      report.problem(
          "The transform \"" + text.get() + "\" is not read.",
          "Write translate(x y) rotate(degrees) scale(x y) in this order, or rotate(degrees x y).");
    }
    return transform.orElse(Transform.NONE);
  }

  Optional<Point> pivot() {
    Optional<String> text = text("data-pivot");
    List<Double> n = text.map(TransformParser::numbers).orElse(List.of());
    if (text.isPresent() && n.size() != 2) {
      report.problem("The data-pivot is not a point.", "Write data-pivot=\"x y\".");
    }
    return n.size() == 2 ? Optional.of(new Point(n.get(0), n.get(1))) : Optional.empty();
  }

  Optional<Outline> outline() {
    Optional<Outline> outline = text("d").flatMap(OutlineParser::parse);
    if (outline.isEmpty()) {
      report.problem("The path's d is not read.", "Use the commands M L H V C S Q A Z only.");
    }
    return outline;
  }

  Optional<Ink> ink() {
    String name = text("class").orElse("");
    Optional<Ink> ink = Ink.of(name);
    if (ink.isEmpty()) {
      report.problem(
          name.isEmpty()
              ? "This " + element + " has no class."
              : "The class " + name + " is none of the drawings'.",
          "Give it the class of its colour, for instance clay or line-lead.");
      return ink;
    }
    return Optional.of(width().map(ink.get()::withWidth).orElse(ink.get()));
  }

  private Optional<Double> width() {
    Optional<String> style = text("style");
    if (style.isPresent()) {
      Matcher width = WIDTH.matcher(style.get());
      if (!width.matches()) {
        report.problem(
            "The style \"" + style.get() + "\" is not read.",
            "Only stroke-width may stand here; colours come from the class.");
        return Optional.empty();
      }
      left.put("stroke-width", width.group(1));
    }
    return left.containsKey("stroke-width")
        ? Optional.of(number("stroke-width"))
        : Optional.empty();
  }

  void refuseRest() {
    for (String name : left.keySet()) {
      report.problem(
          "The attribute " + name + " is not used in drawings.",
          "Remove it from this " + element + ".");
    }
    left.clear();
  }
}
