package org.crampwise.content.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.crampwise.content.Place;
import org.crampwise.content.Problem;

/// Reads a drawing from a closed subset of SVG. What the subset does not know is a problem with its
/// line, never a guess.
///
/// Colours come from classes alone; the `style` element is a preview for drawing programs and is
/// not read.
public final class IllustrationReader {
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();

  public IllustrationReader() {
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_COALESCING, true);
  }

  /// What a file holds. An illustration may stand beside problems: the shapes that could be read.
  public record Reading(Optional<Illustration> illustration, List<Problem> problems) {
    public Reading {
      problems = List.copyOf(problems);
    }
  }

  public Reading read(Path svg) throws IOException {
    String file = svg.getFileName().toString();
    String name = file.endsWith(".svg") ? file.substring(0, file.length() - 4) : file;
    Pass pass = new Pass(name, "illustrations/" + file);
    try (InputStream in = Files.newInputStream(svg)) {
      XMLStreamReader reader = xml.createXMLStreamReader(in, "UTF-8");
      try {
        return pass.run(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      pass.problem(line, "This is not well-formed XML.", "Open it in a drawing program and save.");
      return new Reading(Optional.empty(), pass.problems);
    }
  }

  /// One pass through one file.
  private static final class Pass {
    private final String name;
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private String title = "";

    Pass(String name, String file) {
      this.name = name;
      this.file = file;
    }

    Reading run(XMLStreamReader reader) throws XMLStreamException {
      while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
        if (reader.getEventType() == XMLStreamConstants.DTD) {
          problem(line(reader), "A document type is not read.", "Remove the DOCTYPE line.");
        }
        reader.next();
      }
      int line = line(reader);
      if (!reader.getLocalName().equals("svg")) {
        problem(line, "The first element is not svg.", "Save the drawing as plain SVG.");
        return new Reading(Optional.empty(), problems);
      }
      Attributes attributes = attributes(reader);
      Box viewBox = attributes.box("viewBox");
      attributes.text("role");
      attributes.text("aria-labelledby");
      attributes.refuseRest();
      List<Shape> shapes = children(reader);
      if (title.isBlank()) {
        problem(line, "The drawing has no title.", "Add <title>: what it shows, in one sentence.");
      }
      Shape.Group root =
          new Shape.Group(Optional.empty(), Transform.NONE, Optional.empty(), shapes);
      return new Reading(Optional.of(new Illustration(name, title, viewBox, root)), problems);
    }

    /// The shapes up to the end of the element the reader stands on.
    private List<Shape> children(XMLStreamReader reader) throws XMLStreamException {
      List<Shape> shapes = new ArrayList<>();
      while (reader.next() != XMLStreamConstants.END_ELEMENT) {
        if (reader.isStartElement()) {
          element(reader).ifPresent(shapes::add);
        } else if (reader.isCharacters() && !reader.isWhiteSpace()) {
          problem(line(reader), "Text stands between the shapes.", "Put it in <title>.");
        }
      }
      return shapes;
    }

    private Optional<Shape> element(XMLStreamReader reader) throws XMLStreamException {
      return switch (reader.getLocalName()) {
        case "title" -> {
          title = reader.getElementText().strip();
          yield Optional.empty();
        }
        case "style" -> {
          reader.getElementText();
          yield Optional.empty();
        }
        case "g" -> {
          Attributes attributes = attributes(reader);
          Optional<String> id = attributes.id(ids);
          Transform transform = attributes.transform();
          Optional<Point> pivot = attributes.pivot();
          attributes.refuseRest();
          yield Optional.of(new Shape.Group(id, transform, pivot, children(reader)));
        }
        case "path", "ellipse", "circle", "rect" -> {
          Optional<Shape> shape = leaf(reader.getLocalName(), attributes(reader));
          if (!children(reader).isEmpty()) {
            problem(line(reader), "A shape stands inside a shape.", "Use <g> to group.");
          }
          yield shape;
        }
        default -> {
          problem(
              line(reader),
              "The element " + reader.getLocalName() + " is not used in drawings.",
              "Draw it with path, ellipse, circle, rect and g.");
          skip(reader);
          yield Optional.empty();
        }
      };
    }

    private Optional<Shape> leaf(String kind, Attributes attributes) {
      Optional<String> id = attributes.id(ids);
      Transform transform = attributes.transform();
      Optional<Ink> ink = attributes.ink();
      Optional<Shape> shape =
          ink.flatMap(
              it ->
                  switch (kind) {
                    case "path" ->
                        attributes
                            .outline()
                            .map(outline -> new Shape.PathShape(id, transform, it, outline));
                    case "rect" -> {
                      Box box =
                          new Box(
                              attributes.number("x", 0),
                              attributes.number("y", 0),
                              attributes.number("width"),
                              attributes.number("height"));
                      double rx = attributes.number("rx", 0);
                      double ry = attributes.number("ry", rx);
                      yield Optional.of(new Shape.Rect(id, transform, it, box, rx, ry));
                    }
                    default -> {
                      Point center =
                          new Point(attributes.number("cx", 0), attributes.number("cy", 0));
                      boolean circle = kind.equals("circle");
                      double rx = attributes.number(circle ? "r" : "rx");
                      double ry = circle ? rx : attributes.number("ry");
                      yield Optional.of(new Shape.Ellipse(id, transform, it, center, rx, ry));
                    }
                  });
      if (ink.isPresent()) {
        attributes.refuseRest();
      }
      return shape;
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
      for (int depth = 1; depth > 0; ) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    }

    private Attributes attributes(XMLStreamReader reader) {
      int line = line(reader);
      return new Attributes(reader, (message, remedy) -> problem(line, message, remedy));
    }

    private static int line(XMLStreamReader reader) {
      return reader.getLocation().getLineNumber();
    }

    void problem(int line, String message, String remedy) {
      problems.add(new Problem(new Place(file, line), message, remedy));
    }
  }
}
