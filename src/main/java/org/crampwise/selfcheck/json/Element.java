package org.crampwise.selfcheck.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crampwise.content.Place;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Words;

/// An object of a FHIR file while it is read. Whatever nobody has asked for by the end is a fault:
/// nothing in a file is passed over.
public final class Element {
  private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

  private final Json.Fields json;
  private final String path;
  private final Faults faults;
  private final Set<String> read = new HashSet<>();

  private Element(Json.Fields json, String path, Faults faults) {
    this.json = json;
    this.path = path;
    this.faults = faults;
  }

  /// The object that is a whole file; empty when the file holds something else.
  public static Optional<Element> root(Json json, Faults faults) {
    if (json instanceof Json.Fields fields) {
      return Optional.of(new Element(fields, "", faults));
    }
    faults.error(json.line(), "", "The file holds " + json.kind() + ", not an object.");
    return Optional.empty();
  }

  /// The same object, its faults told under another path.
  public Element under(String newPath) {
    return new Element(json, newPath, faults);
  }

  public String path() {
    return path;
  }

  public Place at() {
    return faults.at(json.line());
  }

  public void fault(String message) {
    faults.error(json.line(), path, message);
  }

  public void warn(String message) {
    faults.warning(json.line(), path, message);
  }

  public Set<String> names() {
    return json.fields().keySet();
  }

  private Stream<Json> field(String name) {
    read.add(name);
    return Optional.ofNullable(json.fields().get(name)).stream();
  }

  private <T extends Json> Optional<T> field(String name, Class<T> kind, String wanted) {
    return field(name).flatMap(value -> as(value, name, kind, wanted)).findFirst();
  }

  private <T extends Json> Stream<T> as(Json value, String name, Class<T> kind, String wanted) {
    if (kind.isInstance(value)) {
      return Stream.of(kind.cast(value));
    }
    faults.error(value.line(), path, "`%s` is %s, not %s.".formatted(name, value.kind(), wanted));
    return Stream.empty();
  }

  public Optional<String> text(String name) {
    Optional<String> text = field(name, Json.Text.class, "text").map(Json.Text::text);
    if (text.filter(String::isBlank).isPresent()) {
      fault("`%s` is empty.".formatted(name));
    }
    return text;
  }

  /// A text that has to be there.
  public String required(String name) {
    return text(name)
        .orElseGet(
            () -> {
              if (!json.fields().containsKey(name)) {
                fault("`%s` is missing.".formatted(name));
              }
              return "";
            });
  }

  public boolean truth(String name) {
    return field(name, Json.Truth.class, "true or false").map(Json.Truth::truth).orElse(false);
  }

  public Optional<BigDecimal> number(String name) {
    return field(name, Json.Decimal.class, "a number").map(Json.Decimal::number);
  }

  public Optional<Integer> whole(String name) {
    return number(name)
        .flatMap(
            number -> {
              try {
                return Optional.of(number.intValueExact());
              } catch (ArithmeticException _) {
                fault("`%s` is not a whole number: %s.".formatted(name, number));
                return Optional.empty();
              }
            });
  }

  public Optional<Element> element(String name) {
    return field(name, Json.Fields.class, "an object")
        .map(fields -> new Element(fields, path, faults));
  }

  public List<Element> elements(String name) {
    return field(name, Json.Items.class, "a list").map(Json.Items::items).orElse(List.of()).stream()
        .flatMap(item -> as(item, name, Json.Fields.class, "an object"))
        .map(fields -> new Element(fields, path, faults))
        .toList();
  }

  /// A list of texts.
  public List<String> texts(String name) {
    return field(name, Json.Items.class, "a list").map(Json.Items::items).orElse(List.of()).stream()
        .flatMap(item -> as(item, name, Json.Text.class, "text"))
        .map(Json.Text::text)
        .toList();
  }

  /// A text with the translations that stand beside it. `others` takes its other extensions.
  public Words words(String name, ExtensionReader others) {
    String text = text(name).orElse("");
    Map<String, String> translations = new HashMap<>();
    element("_" + name)
        .ifPresent(
            beside -> {
              for (Element extension : beside.elements("extension")) {
                String url = extension.required("url");
                if (url.equals(TRANSLATION)) {
                  extension.translation(translations);
                } else if (!others.read(url, extension)) {
                  extension.unsupported(url);
                }
                extension.done();
              }
              beside.ignore("id");
              beside.done();
            });
    return new Words(text, translations);
  }

  public Words words(String name) {
    return words(name, (_, _) -> false);
  }

  /// Reads the extensions of this object; what `reader` does not know is a fault.
  public void extensions(ExtensionReader reader) {
    for (Element extension : elements("extension")) {
      String url = extension.required("url");
      if (!reader.read(url, extension)) {
        extension.unsupported(url);
      }
      extension.done();
    }
  }

  /// Takes an extension if it knows its address.
  @FunctionalInterface
  public interface ExtensionReader {
    boolean read(String url, Element extension);
  }

  private void unsupported(String url) {
    fault("The extension %s is not supported.".formatted(url));
    read.addAll(names());
  }

  private void translation(Map<String, String> translations) {
    String language = "";
    String content = "";
    for (Element part : elements("extension")) {
      switch (part.required("url")) {
        case "lang" -> language = part.required("valueCode");
        case "content" ->
            content =
                part.required(
                    part.names().contains("valueString") ? "valueString" : "valueMarkdown");
        case String other -> part.fault("A translation has no `%s`.".formatted(other));
      }
      part.done();
    }
    if (language.isEmpty() || content.isEmpty()) {
      fault("A translation needs `lang` and `content`.");
    } else if (translations.put(language, content) != null) {
      fault("There are two translations to `%s`.".formatted(language));
    }
  }

  /// Lets fields be that describe the file and ask for nothing.
  public void ignore(String... names) {
    read.addAll(List.of(names));
  }

  /// Names every field that nobody asked for.
  public void done() {
    List<String> left = new ArrayList<>(names());
    left.removeAll(read);
    left.forEach(name -> fault("`%s` is not supported here.".formatted(name)));
  }
}
