package org.crampwise.selfcheck.reader;

import java.util.List;
import java.util.Optional;
import org.crampwise.selfcheck.Control;
import org.crampwise.selfcheck.EnableWhen;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Operator;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.Words;
import org.crampwise.selfcheck.json.Element;

/// Reads one item and what stands in it.
final class ItemReader {
  private static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";

  private final ValueSets sets;

  ItemReader(ValueSets sets) {
    this.sets = sets;
  }

  List<Item> items(Element parent) {
    return parent.elements("item").stream().flatMap(item -> read(item).stream()).toList();
  }

  private Optional<Item> read(Element found) {
    String linkId = found.required("linkId");
    String own = linkId.isEmpty() ? "?" : linkId;
    Element element = found.under(found.path().isEmpty() ? own : found.path() + " / " + own);
    String typeId = element.required("type");
    Optional<ItemType> type = ItemType.of(typeId);
    if (type.isEmpty()) {
      if (!typeId.isEmpty()) {
        element.fault("The type `%s` is not supported.".formatted(typeId));
      }
      return Optional.empty();
    }
    return Optional.of(item(element, linkId, type.get()));
  }

  private Item item(Element element, String linkId, ItemType type) {
    element.ignore("id", "linkId", "code");
    if (type == ItemType.DISPLAY && element.names().contains("code")) {
      element.fault("A display has no `code`.");
    }
    LookReader look = new LookReader();
    AskedReader asked = new AskedReader(element, type);
    element.extensions(
        (url, extension) ->
            look.read(url, extension) || (type.isQuestion() && asked.read(url, extension)));
    Item item =
        new Item(
            linkId,
            type,
            label(element),
            enableWhen(element),
            type.isQuestion() ? asked.read(sets) : nothingAsked(element, type),
            look.look(),
            items(element),
            element.at());
    shape(item, element);
    element.done();
    return item;
  }

  private static void shape(Item item, Element element) {
    if (item.type() == ItemType.GROUP && item.items().isEmpty()) {
      element.fault("A group needs items.");
    }
    if (item.type() == ItemType.DISPLAY && !item.items().isEmpty()) {
      element.fault("A display has no items.");
    }
    if (item.asked().repeats() && item.items().size() > item.help().size()) {
      element.fault("Items under a question that repeats are not supported.");
    }
    item.look()
        .control()
        .filter(control -> !control.fits(item.type(), item.asked().repeats()))
        .ifPresent(
            control ->
                element.fault(
                    "The control `%s` does not fit this %s."
                        .formatted(control.id(), item.type().id())));
  }

  /// A group or a text may say that it is not required, and no more.
  private static Item.Asked nothingAsked(Element element, ItemType type) {
    for (String name : List.of("required", "repeats", "readOnly")) {
      if (element.truth(name)) {
        element.fault("`%s` on a %s is not supported.".formatted(name, type.id()));
      }
    }
    return Item.Asked.NOTHING;
  }

  private static Item.Label label(Element element) {
    Words[] markdown = {Words.NONE};
    Words text =
        element.words(
            "text",
            (url, extension) -> {
              if (!url.equals(Extensions.MARKDOWN)) {
                return false;
              }
              markdown[0] =
                  extension.words(
                      extension.names().contains("valueMarkdown")
                          ? "valueMarkdown"
                          : "valueString");
              return true;
            });
    String prefix = element.text("prefix").orElse("");
    return new Item.Label(prefix, text, markdown[0]);
  }

  private static EnableWhen enableWhen(Element element) {
    List<EnableWhen.Condition> conditions =
        element.elements("enableWhen").stream()
            .flatMap(condition -> condition(condition).stream())
            .toList();
    Optional<String> behavior = element.text("enableBehavior");
    behavior
        .filter(word -> !word.equals("all") && !word.equals("any"))
        .ifPresent(
            word -> element.fault("`enableBehavior` is all or any, not `%s`.".formatted(word)));
    if (conditions.size() > 1 && behavior.isEmpty()) {
      element.fault("More than one `enableWhen` needs `enableBehavior`.");
    }
    return new EnableWhen(!behavior.equals(Optional.of("any")), conditions);
  }

  private static Optional<EnableWhen.Condition> condition(Element element) {
    element.ignore("id");
    String question = element.required("question");
    String sign = element.required("operator");
    Optional<Operator> operator = Operator.of(sign);
    if (operator.isEmpty() && !sign.isEmpty()) {
      element.fault("The operator `%s` is not supported.".formatted(sign));
    }
    Optional<Value> value = ValueReader.read(element, "answer");
    element.done();
    return operator.flatMap(
        compare -> value.map(right -> new EnableWhen.Condition(question, compare, right)));
  }

  /// Reads how an item asks to be shown.
  private static final class LookReader implements Element.ExtensionReader {
    private Optional<Control> control = Optional.empty();
    private boolean hidden;
    private Optional<String> drawing = Optional.empty();

    Item.Look look() {
      return new Item.Look(control, hidden, drawing);
    }

    @Override
    public boolean read(String url, Element extension) {
      switch (url) {
        case Extensions.ITEM_CONTROL ->
            extension.element("valueCodeableConcept").ifPresent(this::control);
        case Extensions.HIDDEN -> hidden = extension.truth("valueBoolean");
        case Extensions.DRAWING -> drawing = Optional.of(extension.required("valueString"));
        default -> {
          return false;
        }
      }
      return true;
    }

    private void control(Element concept) {
      concept.ignore("id", "text");
      for (Element found : concept.elements("coding")) {
        Value.Coding coding = ValueReader.coding(found, (_, _) -> false);
        Optional<Control> known =
            coding.system().equals(CONTROLS) ? Control.of(coding.code()) : Optional.empty();
        if (known.isEmpty()) {
          concept.fault("The control `%s` is not supported.".formatted(coding.code()));
        }
        control = known;
      }
      concept.done();
    }
  }
}
