package org.crampwise.session;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampwise.content.Caution;
import org.crampwise.content.FoodOrder;
import org.crampwise.selfcheck.Progress;

/// One visit. The only thing a visitor's touch changes; ending the visit drops the object.
public final class Session {
  private String language;
  private Optional<String> companion = Optional.empty();
  private Theme theme;
  private TextSize textSize;
  private Ease ease;
  private Listening listening = Listening.USUAL;
  private OneSwitch oneSwitch = OneSwitch.OFF;
  private Optional<Progress> selfCheck = Optional.empty();
  private final EnumSet<Caution> cautions = EnumSet.noneOf(Caution.class);
  private final Map<String, Plate> plates = new HashMap<>();
  private Optional<Eater> eater = Optional.empty();
  private FoodOrder foodOrder = FoodOrder.MOST_FIRST;
  private boolean simpler;

  public Session(String language, Theme theme, TextSize textSize) {
    this(language, theme, textSize, Ease.NONE);
  }

  public Session(String language, Theme theme, TextSize textSize, Ease ease) {
    this.language = language;
    this.theme = theme;
    this.textSize = textSize;
    this.ease = ease;
  }

  public String language() {
    return language;
  }

  /// From now on this language, alone.
  public void language(String chosen) {
    language = chosen;
    companion = Optional.empty();
  }

  /// The language that stands beside the visitor's, for someone who came along.
  public Optional<String> companion() {
    return companion;
  }

  /// @param chosen a language that is not the visitor's own; empty for none beside it
  public void companion(Optional<String> chosen) {
    companion = chosen.filter(tag -> !tag.equals(language));
  }

  public Theme theme() {
    return theme;
  }

  public void theme(Theme chosen) {
    theme = chosen;
  }

  public TextSize textSize() {
    return textSize;
  }

  public void textSize(TextSize chosen) {
    textSize = chosen;
  }

  public OneSwitch oneSwitch() {
    return oneSwitch;
  }

  public void oneSwitch(OneSwitch chosen) {
    oneSwitch = chosen;
  }

  public Listening listening() {
    return listening;
  }

  public void listening(Listening chosen) {
    listening = chosen;
  }

  /// What makes touching and looking easier.
  public Ease ease() {
    return ease;
  }

  public void ease(Ease chosen) {
    ease = chosen;
  }

  /// Whether cards are said simpler, where they have simpler words.
  public boolean simpler() {
    return simpler;
  }

  public void simpler(boolean wanted) {
    simpler = wanted;
  }

  /// How far the self-check has come; empty before it was opened.
  public Optional<Progress> selfCheck() {
    return selfCheck;
  }

  /// @param cautions what the answers so far bind every page to, from now on
  public void selfCheck(Progress progress, Set<Caution> cautions) {
    selfCheck = Optional.of(progress);
    cautions(cautions);
  }

  /// The cautions that bind every page until the visit ends.
  public Set<Caution> cautions() {
    return Set.copyOf(cautions);
  }

  /// From now on these cautions bind, and no others.
  public void cautions(Set<Caution> found) {
    cautions.clear();
    cautions.addAll(found);
  }

  /// What was put on the plate on the foods screen of a nutrient.
  public Plate plate(String nutrient) {
    return plates.getOrDefault(nutrient, Plate.EMPTY);
  }

  public void plate(String nutrient, Plate plate) {
    plates.put(nutrient, plate);
  }

  /// Whose daily amount the plates are held against; empty for adults as a whole.
  public Optional<Eater> eater() {
    return eater;
  }

  public void eater(Optional<Eater> chosen) {
    eater = chosen;
  }

  public FoodOrder foodOrder() {
    return foodOrder;
  }

  public void foodOrder(FoodOrder chosen) {
    foodOrder = chosen;
  }
}
