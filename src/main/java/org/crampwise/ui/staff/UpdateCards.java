package org.crampwise.ui.staff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.change.CardChange;
import org.crampwise.content.change.Part;
import org.crampwise.station.pack.Manifest;
import org.crampwise.station.pack.Reason;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.staff.Facts.Fact;
import org.crampwise.ui.staff.Facts.Standing;
import org.crampwise.ui.staff.UpdatesDesk.Found;
import org.crampwise.ui.staff.UpdatesDesk.Installed;
import org.crampwise.ui.staff.UpdatesDesk.Offer;

/// Makes the cards of the page Updates.
final class UpdateCards {
  /// The width of a card at least, in em.
  static final double EM = 19;

  private final StaffRoom room;

  UpdateCards(StaffRoom room) {
    this.room = room;
  }

  /// @param stick what is on one
  List<Region> start(Installed installed, Region stick, Runnable back) {
    List<Region> cards = new ArrayList<>();
    cards.add(shown(installed, back));
    if (!installed.faults().isEmpty()) {
      VBox fault = card("updates-fault", room.text("staff.updates.fault"));
      fault.getChildren().addAll(words(refusal(installed.faults().getFirst(), room)));
      cards.add(fault);
    }
    cards.add(stick);
    return cards;
  }

  private Region shown(Installed installed, Runnable back) {
    List<Fact> facts =
        List.of(
            new Fact(room.text("staff.updates.version"), installed.version().toString()),
            installed
                .signer()
                .map(name -> new Fact(room.text("staff.updates.signer"), name))
                .orElseGet(
                    () ->
                        new Fact(
                            room.text("staff.updates.from"), room.text("staff.updates.built-in"))),
            review(installed.reviewed()),
            languages(installed.languages()));
    VBox card =
        new FactsCard(new Facts("shown", room.text("staff.updates.shown"), facts), room.go());
    installed
        .before()
        .ifPresent(
            version ->
                card.getChildren()
                    .add(
                        button(
                            "updates-back",
                            room.text("staff.updates.back", version.toString()),
                            "undo",
                            back)));
    return card;
  }

  Region stick(Found found, Consumer<Path> check, Runnable again) {
    VBox card = card("updates-stick", room.text("staff.updates.stick"));
    if (found.packs().isEmpty()) {
      card.getChildren()
          .add(words(room.text(found.stick() ? "staff.updates.empty" : "staff.updates.none")));
    }
    for (int i = 0; i < found.packs().size(); i++) {
      Path pack = found.packs().get(i);
      TouchButton button =
          button(
              "updates-pack-" + i,
              String.valueOf(pack.getFileName()),
              "next",
              () -> check.accept(pack));
      button.getStyleClass().add("lead");
      card.getChildren().add(button);
    }
    card.getChildren()
        .add(button("updates-again", room.text("staff.updates.again"), "repeat", again));
    return card;
  }

  Region busy(String key, Object... values) {
    VBox card = card("updates-busy", room.text("staff.updates.moment"));
    card.getChildren().add(words(room.text(key, values)));
    return card;
  }

  Region refused(Reason reason, String about, Runnable back) {
    VBox card = card("updates-refused", room.text("staff.updates.refused"));
    if (!about.isEmpty()) {
      card.getChildren().add(words(about));
    }
    card.getChildren().add(words(refusal(reason, room)));
    card.getChildren().add(words(room.text("staff.updates.unchanged")));
    card.getChildren().add(button("updates-ok", room.text("staff.updates.ok"), "check", back));
    return card;
  }

  Region done(String version, Runnable back) {
    VBox card = card("updates-done", room.text("staff.updates.ready"));
    card.getChildren().add(words(room.text("staff.updates.done", version)));
    card.getChildren().add(button("updates-ok", room.text("staff.updates.ok"), "check", back));
    return card;
  }

  List<Region> offer(Offer offer, Consumer<Offer> use, Runnable not, Consumer<CardChange> compare) {
    List<Region> cards = new ArrayList<>();
    cards.add(facts(offer, use, not));
    if (!offer.changes().parts().isEmpty() || offer.changes().isEmpty()) {
      VBox also = card("updates-also", room.text("staff.updates.also"));
      if (offer.changes().isEmpty()) {
        also.getChildren().add(words(room.text("staff.updates.nothing")));
      }
      for (Part part : Part.values()) {
        if (offer.changes().parts().contains(part)) {
          also.getChildren().add(words(room.text("staff.updates.part." + part.id())));
        }
      }
      cards.add(also);
    }
    Map<String, VBox> decks = new LinkedHashMap<>();
    for (CardChange change : offer.changes().cards()) {
      VBox deck =
          decks.computeIfAbsent(
              change.deck(), id -> card("updates-deck-" + id, change.deckTitle()));
      int place = deck.getChildren().size();
      TouchButton button =
          button(
              "updates-change-" + change.deck() + "-" + place,
              change.title(),
              "",
              () -> compare.accept(change));
      button.setLine(kind(change));
      deck.getChildren().add(button);
    }
    cards.addAll(decks.values());
    return cards;
  }

  private Region facts(Offer offer, Consumer<Offer> use, Runnable not) {
    Manifest manifest = offer.pack().manifest();
    List<Fact> facts =
        List.of(
            new Fact(room.text("staff.updates.version"), manifest.edition().version().toString()),
            new Fact(room.text("staff.updates.date"), manifest.edition().date().toString()),
            new Fact(
                room.text("staff.updates.signer"), offer.pack().signer().name(), Standing.GOOD),
            review(offer.reviewed()),
            languages(offer.languages()),
            new Fact(
                room.text("staff.updates.changes"),
                Integer.toString(offer.changes().cards().size())));
    VBox card =
        new FactsCard(new Facts("offer", room.text("staff.updates.offer"), facts), room.go());
    TouchButton yes =
        button("updates-use", room.text("staff.updates.use"), "check", () -> use.accept(offer));
    yes.getStyleClass().add("lead");
    card.getChildren()
        .addAll(yes, button("updates-not", room.text("staff.updates.not-now"), "close", not));
    return card;
  }

  private String kind(CardChange change) {
    return switch (change.kind()) {
      case NEW -> room.text("staff.updates.kind.new");
      case CHANGED -> room.text("staff.updates.kind.changed");
      case REMOVED -> room.text("staff.updates.kind.removed");
    };
  }

  private Fact review(boolean reviewed) {
    return new Fact(
        room.text("staff.fact.review"),
        room.text(reviewed ? "staff.fact.signed" : "staff.fact.unsigned"),
        reviewed ? Standing.GOOD : Standing.WARN);
  }

  private Fact languages(List<String> names) {
    return new Fact(
        room.text("staff.fact.languages"),
        names.stream().collect(Collectors.joining(room.text("staff.fact.between"))));
  }

  /// What is wrong and what to do.
  static String refusal(Reason reason, StaffRoom room) {
    return room.text("staff.updates.refused." + reason.id());
  }

  private static VBox card(String id, String title) {
    Label words = words(title);
    words.getStyleClass().add("staff-card-title");
    VBox card = new VBox(words);
    card.setId(id);
    card.getStyleClass().addAll("staff-card", "staff-updates");
    return card;
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static TouchButton button(String id, String text, String icon, Runnable action) {
    TouchButton button = new TouchButton(id, text, icon);
    button.setMaxWidth(Double.MAX_VALUE);
    button.onAction(action);
    return button;
  }
}
