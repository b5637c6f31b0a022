package org.crampwise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.crampwise.content.Nutrient;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Urgency;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.session.Ease;
import org.crampwise.session.TextSize;
import org.crampwise.ui.audit.Finding;
import org.crampwise.ui.audit.LayoutAudit;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.theme.Scale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The same audit where cards are said simpler; and each emergency, both ways.
final class SimplerLayoutTest {
  @ParameterizedTest(name = "{0} at text step {1}")
  @CsvSource({"TABLET, NORMAL", "PORTRAIT, LARGEST"})
  void simplerCardsFit(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size, Ease.NONE);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("sizes")
  void simplerCardsFitAtEverySize(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size, Ease.NONE);
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @CsvSource({"PORTRAIT, NORMAL", "PORTRAIT, LARGEST", "WALL, LARGEST"})
  void simplerCardsAreInReach(ReferenceScreen glass, TextSize size) throws Exception {
    assertFits(glass, size, Ease.NONE.withReach(true));
  }

  @ParameterizedTest(name = "{0} at text step {1}")
  @CsvSource({"TABLET, NORMAL", "PORTRAIT, LARGEST"})
  void everyEmergencyFits(ReferenceScreen glass, TextSize size) throws Exception {
    assertThat(emergencies(glass, size)).isEmpty();
  }

  @Tag("every-size")
  @ParameterizedTest(name = "{0} at text step {1}")
  @MethodSource("sizes")
  void everyEmergencyFitsAtEverySize(ReferenceScreen glass, TextSize size) throws Exception {
    assertThat(emergencies(glass, size)).isEmpty();
  }

  static Stream<Arguments> sizes() {
    return AccessSurveyTest.sizes();
  }

  private static void assertFits(ReferenceScreen glass, TextSize size, Ease ease) throws Exception {
    List<Finding> findings =
        OnToolkit.run(
            () ->
                OnToolkit.audit()
                    .findings(
                        glass,
                        size,
                        session -> {
                          session.simpler(true);
                          session.ease(ease.withLessMotion(true));
                        },
                        SimplerLayoutTest::wanted));
    assertThat(findings).isEmpty();
  }

  /// The pages that can be said simpler; of the result, those with red-flag cards.
  private static boolean wanted(Screen screen) {
    return switch (screen) {
      case Screen.Topic topic -> Nutrient.ids().contains(topic.deck()) || topic.card() == 0;
      case Screen.Help _, Screen.Emergency _ -> true;
      case Screen.Result result -> result.page() < 12;
      default -> false;
    };
  }

  private static List<String> emergencies(ReferenceScreen glass, TextSize size) throws Exception {
    return OnToolkit.run(
        () -> {
          Composition kiosk = OnToolkit.kiosk(glass, size);
          Scene scene = kiosk.scene();
          Scale scale = Scale.of(glass.width(), glass.height(), glass.pxPerMm(), size);
          Wizard wizard = kiosk.wizard().orElseThrow();
          List<String> faults = new ArrayList<>();
          Set<String> seen = new TreeSet<>();
          for (Answers answers : alarms(wizard)) {
            String codes = wizard.assess(answers).map(Assessment::cards).orElseThrow().toString();
            if (seen.add(codes)) {
              for (boolean simpler : List.of(false, true)) {
                kiosk.session().simpler(simpler);
                kiosk.session().selfCheck(wizard.start().with(answers), Set.of());
                kiosk.navigator().restart(new Screen.Home());
                kiosk.navigator().show(new Screen.Emergency());
                LayoutAudit.faults(scene, scale)
                    .forEach(fault -> faults.add(codes + " " + simpler + ": " + fault));
              }
            }
          }
          kiosk.frame().hide();
          assertThat(seen).containsAll(emergencyCodes(kiosk));
          return faults;
        });
  }

  private static List<String> emergencyCodes(Composition kiosk) {
    return kiosk.library().pack().safetyCards().stream()
        .filter(card -> card.urgency() == Urgency.EMERGENCY)
        .map(SafetyCard::code)
        .map(code -> "[" + code + "]")
        .toList();
  }

  /// Every answer that asks for help at once, where all before it were calm.
  private static List<Answers> alarms(Wizard wizard) {
    List<Item> pages = wizard.pages().all();
    return pages.stream()
        .flatMap(
            page ->
                Stream.of("65-plus", "under-5")
                    .map(age -> calm(wizard, pages.subList(0, pages.indexOf(page)), age))
                    .flatMap(before -> each(page, before)))
        .filter(wizard::isEmergency)
        .toList();
  }

  private static Answers calm(Wizard wizard, List<Item> pages, String age) {
    Answers answers = wizard.start().answers();
    for (Item page : pages) {
      if (page.option("none").isPresent()) {
        answers = answers.with(page.linkId(), "none");
      } else if (page.option(age).isPresent()) {
        answers = answers.with(page.linkId(), age);
      }
    }
    return answers;
  }

  private static Stream<Answers> each(Item page, Answers before) {
    return page.asked().options().stream()
        .map(option -> before.with(page.linkId(), List.of(option.value())));
  }
}
