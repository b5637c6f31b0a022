package org.crampwise.ui.audit;

import java.awt.ComponentOrientation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import org.crampwise.ui.control.Touchable;
import org.crampwise.ui.theme.Scale;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.Heard.Kind;
import org.crampwise.ui.voice.ReadingOrder;

/// Holds one page as it is laid out to every [AccessRule]. What a listener hears of it is asked
/// from [ReadingOrder], so that what is audited is what is spoken.
public final class AccessAudit {
  private final Scene scene;
  private final List<Heard> heard;
  private final List<AccessFault> faults = new ArrayList<>();

  private AccessAudit(Scene scene) {
    this.scene = scene;
    this.heard = ReadingOrder.of(scene);
  }

  /// What is wrong with the page that the scene shows.
  ///
  /// @param language the tag of the language it is shown in
  public static List<AccessFault> faults(Scene scene, Scale scale, String language) {
    AccessAudit audit = new AccessAudit(scene);
    audit.heard.stream().filter(it -> it.kind().operable()).forEach(audit::checkOperable);
    audit.checkTold(scene.getRoot());
    audit.checkOneName();
    audit.checkTitle();
    audit.checkDirection(language);
    PictureCheck.faults(scene, audit.heard).forEach(audit.faults::add);
    VisualOrder.faults(scene, audit.heard)
        .forEach(fault -> audit.add(AccessRule.READING_ORDER, fault));
    FocusWalk.faults(scene, audit.heard).forEach(fault -> audit.add(AccessRule.FOCUS_ORDER, fault));
    Spacing.faults(audit.heard, scale, Measures.of(scene, scale))
        .forEach(fault -> audit.add(AccessRule.SPACE, fault));
    LayoutAudit.faults(scene, scale).forEach(fault -> audit.add(AccessRule.FIT, fault));
    return List.copyOf(audit.faults);
  }

  private void add(AccessRule rule, String message) {
    faults.add(new AccessFault(rule, message));
  }

  /// Whatever can be touched, or has the keyboard, is heard as something to operate: by its role.
  private void checkTold(Node node) {
    if (!node.isVisible()) {
      return;
    }
    boolean target =
        node instanceof Touchable || node instanceof ToggleButton || node.isFocusTraversable();
    if (target && heard.stream().noneMatch(it -> it.node() == node && it.kind().operable())) {
      add(AccessRule.ROLE, "is not heard as something to operate: " + node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::checkTold);
    }
  }

  private void checkOperable(Heard it) {
    if (it.name().isBlank()) {
      add(AccessRule.NAME, "no name: " + describe(it));
    }
    Set<String> said = new HashSet<>(Words.of(it.name()));
    for (String seen : seen(it.node())) {
      if (!said.containsAll(Words.of(seen))) {
        add(AccessRule.LABEL, "reads \"%s\", says %s".formatted(seen, describe(it)));
      }
    }
    boolean choice =
        it.kind() == Kind.ONE_OF || it.kind() == Kind.ANY_OF || it.kind() == Kind.TOGGLE;
    if (choice && it.chosen().isEmpty()) {
      add(AccessRule.STATE, "does not say whether it is chosen: " + describe(it));
    }
  }

  /// The words on something that can be operated: the first that is written on it names it; what
  /// stands below explains.
  private static List<String> seen(Node node) {
    if (node instanceof ToggleButton toggle) {
      return List.of(toggle.getText());
    }
    return node instanceof Touchable touchable
        ? labels(touchable).stream().limit(1).toList()
        : List.of();
  }

  private static List<String> labels(Parent parent) {
    List<String> found = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible() && child.getAccessibleRole() != AccessibleRole.NODE) {
        if (child instanceof Labeled label && !Words.of(label.getText()).isEmpty()) {
          found.add(label.getText());
        } else if (child instanceof Parent inner) {
          found.addAll(labels(inner));
        }
      }
    }
    return found;
  }

  /// A word that is explained, or a source, may stand on a page twice: both places open the same.
  /// So may what the bar has as well: `home-help` and `bar-help`.
  private void checkOneName() {
    Map<String, Heard> named = new HashMap<>();
    for (Heard it : heard) {
      boolean link = it.kind() == Kind.TERM || it.kind() == Kind.NOTE;
      if (it.kind().operable() && !link) {
        Heard other = named.putIfAbsent(it.name(), it);
        if (other != null && !isOfTheBar(other, it)) {
          add(AccessRule.ONE_NAME, describe(other) + " and " + describe(it));
        }
      }
    }
  }

  private static boolean isOfTheBar(Heard one, Heard other) {
    return one.area() != other.area() && action(one).equals(action(other));
  }

  /// What an id says after its place.
  private static String action(Heard it) {
    String id = String.valueOf(it.node().getId());
    return id.substring(id.lastIndexOf('-') + 1);
  }

  private void checkTitle() {
    long titles = heard.stream().filter(it -> it.kind() == Kind.TITLE).count();
    if (titles != 1 || heard.getFirst().kind() != Kind.TITLE) {
      add(AccessRule.TITLE, titles + " titles, and first is heard " + describe(heard.getFirst()));
    }
  }

  private void checkDirection(String language) {
    boolean leftToRight =
        ComponentOrientation.getOrientation(Locale.forLanguageTag(language)).isLeftToRight();
    boolean shown = scene.getRoot().getEffectiveNodeOrientation() == NodeOrientation.LEFT_TO_RIGHT;
    if (leftToRight != shown) {
      add(AccessRule.DIRECTION, language + " runs the other way");
    }
  }

  static String describe(Heard it) {
    String id = it.node().getId() == null ? "" : "#" + it.node().getId();
    String name = it.name().length() > 40 ? it.name().substring(0, 40) + "..." : it.name();
    return "%s%s \"%s\"".formatted(it.kind(), id, name);
  }
}
