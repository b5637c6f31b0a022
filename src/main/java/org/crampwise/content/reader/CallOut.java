package org.crampwise.content.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.crampwise.content.Place;

/// A block quote that opens with a tag: `[!caution kidney]`.
///
/// @param words what stands after the kind and is no `key=value`
/// @param attributes the `key=value` pairs
/// @param lead the rest of the paragraph the tag stands in
/// @param body the blocks after it
record CallOut(
    String kind,
    List<String> words,
    Map<String, String> attributes,
    List<Node> lead,
    List<Node> body,
    Place at) {
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern TAG = Pattern.compile("\\[!([a-z-]+)((?: +[^\\s\\]]+)*) *] *");

  /// Reads the tag of a block quote; empty, with a problem, where there is none.
  static Optional<CallOut> read(BlockQuote quote, Place at, Problems problems) {
    List<Node> blocks = Markdown.children(quote);
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Paragraph opening)) {
      problems.add(at, "A block quote without a tag.", "Begin it with a line such as [!simple].");
      return Optional.empty();
    }
    List<Node> inlines = Markdown.children(opening);
    int end = firstLine(inlines);
    StringBuilder tag = new StringBuilder();
    for (Node node : inlines.subList(0, end)) {
      tag.append(node instanceof Text text ? text.getLiteral() : "?");
    }
    Matcher matcher = TAG.matcher(tag);
    if (!matcher.matches()) {
      problems.add(
          at,
          "A block quote whose first line is not a tag alone.",
          "Write the tag, such as [!simple], on its own line and the text on the next.");
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (String part : List.of(SPACES.split(matcher.group(2).strip()))) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        attributes.put(part.substring(0, equals), part.substring(equals + 1));
      } else if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return Optional.of(
        new CallOut(
            matcher.group(1),
            List.copyOf(words),
            Map.copyOf(attributes),
            List.copyOf(inlines.subList(Math.min(end + 1, inlines.size()), inlines.size())),
            List.copyOf(blocks.subList(1, blocks.size())),
            at));
  }

  private static int firstLine(List<Node> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      if (inlines.get(i) instanceof SoftLineBreak) {
        return i;
      }
    }
    return inlines.size();
  }

  /// Refuses words and attributes this kind of call-out does not take.
  void expect(int wordCount, Set<String> known, Problems problems) {
    if (words.size() != wordCount) {
      problems.add(
          at,
          "`[!" + kind + "]` takes " + (wordCount == 0 ? "no name" : "one name") + ".",
          wordCount == 0 ? "Remove `" + String.join(" ", words) + "`." : "Add it.");
    }
    attributes.keySet().stream()
        .filter(key -> !known.contains(key))
        .sorted()
        .forEach(key -> problems.unknown(at, "attribute", key, known));
  }

  /// An attribute that has to be there and be one of the choices.
  <T> Optional<T> attribute(String key, Map<String, T> choices, Problems problems) {
    Optional<String> value = Optional.ofNullable(attributes.get(key));
    if (value.isEmpty()) {
      problems.add(
          at,
          "`[!" + kind + "]` lacks `" + key + "`.",
          "Add " + key + "= and one of: " + String.join(", ", choices.keySet()) + ".");
    } else if (!choices.containsKey(value.get())) {
      problems.unknown(at, key, value.get(), choices.keySet());
    }
    return value.flatMap(name -> Optional.ofNullable(choices.get(name)));
  }
}
