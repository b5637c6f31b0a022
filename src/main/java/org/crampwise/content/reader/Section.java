package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/// A level-2 heading with the nodes below it.
record Section(Heading heading, List<Node> body) {

  /// Cuts a parsed file at its headings; whatever stands before the first is a problem.
  static List<Section> of(SourceFile file, Node document, Problems problems) {
    List<Section> sections = new ArrayList<>();
    for (Node node : Markdown.children(document)) {
      if (node instanceof Heading heading) {
        if (heading.getLevel() != 2) {
          problems.add(
              file.line(Markdown.line(node)),
              "A heading of level " + heading.getLevel() + ".",
              "Each card begins with `## `; there are no other headings.");
        }
        sections.add(new Section(heading, new ArrayList<>()));
      } else if (!sections.isEmpty()) {
        sections.getLast().body().add(node);
      } else if (!(node instanceof YamlFrontMatterBlock)) {
        problems.add(
            file.line(Markdown.line(node)),
            "Text before the first heading.",
            "Put it under a `## ` heading.");
      }
    }
    if (sections.isEmpty()) {
      problems.add(file.line(1), "There is no card.", "Write a `## ` heading with text below it.");
    }
    return sections;
  }
}
