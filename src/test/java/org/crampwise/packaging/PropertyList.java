package org.crampwise.packaging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// A property list of macOS, written as XML: maps, lists, text, whole numbers, yes and no.
final class PropertyList {
  private PropertyList() {}

  static Object of(Document document) {
    Element plist = document.getDocumentElement();
    List<Element> root = elements(plist);
    require(plist.getTagName().equals("plist") && root.size() == 1, "one value in a plist");
    return value(root.getFirst());
  }

  private static Object value(Element element) {
    return switch (element.getTagName()) {
      case "dict" -> dict(elements(element));
      case "array" -> elements(element).stream().map(PropertyList::value).toList();
      case "string" -> element.getTextContent();
      case "integer" -> Integer.valueOf(element.getTextContent());
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("no value: " + element.getTagName());
    };
  }

  private static Map<String, Object> dict(List<Element> children) {
    require(children.size() % 2 == 0, "a value for each key");
    Map<String, Object> dict = new LinkedHashMap<>();
    for (int i = 0; i < children.size(); i += 2) {
      require(children.get(i).getTagName().equals("key"), "a key before each value");
      String key = children.get(i).getTextContent();
      require(!dict.containsKey(key), "each key once: " + key);
      dict.put(key, value(children.get(i + 1)));
    }
    return dict;
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < parent.getChildNodes().getLength(); i++) {
      Node child = parent.getChildNodes().item(i);
      if (child instanceof Element element) {
        elements.add(element);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        boolean text = parent.getTagName().equals("string") || parent.getTagName().equals("key");
        require(text || child.getTextContent().isBlank(), "no loose text");
      }
    }
    return elements;
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("a property list has " + what);
    }
  }
}
