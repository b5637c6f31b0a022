package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.crampwise.content.Caution;
import org.crampwise.content.DailyAmount;
import org.crampwise.content.FoodOrder;
import org.crampwise.session.Eater;
import org.crampwise.session.Listening;
import org.crampwise.session.OneSwitch;
import org.crampwise.session.Plate;
import org.crampwise.session.Session;
import org.crampwise.station.KioskConfig;
import org.crampwise.ui.JourneyTest;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// Whatever a visitor has chosen ends with the visit: the next one finds the site's defaults.
class VisitEndTest extends JourneyTest {
  @Override
  protected KioskConfig settings(KioskConfig plain) {
    return plain.withLanguage(new KioskConfig.Language(List.of("en", "es"), "en"));
  }

  /// The choices of a visit, each by its field. A list that can't be forgotten: it is the object's.
  private static Stream<Field> choices() {
    return Stream.of(Session.class.getDeclaredFields()).peek(field -> field.setAccessible(true));
  }

  private static Object value(Field field, Session of) {
    try {
      return field.get(of);
    } catch (IllegalAccessException e) {
      throw new LinkageError(field.getName(), e);
    }
  }

  @Test
  void nothingThatWasChosenIsThereForTheNextVisitor() {
    Session fresh = session();
    fx(composition()::finish);
    chooseEverything();
    Session chosen = session();
    assertThat(choices().filter(field -> value(field, chosen).equals(value(field, fresh))))
        .as("a choice that this test does not make yet")
        .isEmpty();
    assertThat(look()).contains("theme-contrast");

    key(KeyCode.F6); // while it is used, the whole glass is the one switch
    tap("bar-home");
    tap("home-clear");

    assertHere(new Screen.Attract());
    assertThat(session()).isNotSameAs(chosen).usingRecursiveComparison().isEqualTo(fresh);
    assertThat(look()).contains("theme-light");
    tap("attract-begin");
    assertThat(words("bar-home")).isEqualTo("Home");
    tap("bar-size");
    assertThat(words("ease-hold")).startsWith("Hold to select");
  }

  private void chooseEverything() {
    tap("attract-begin");
    tap("home-self-check");
    tap("answer-none");
    tap("bar-language");
    tap("language-es");
    tap("bar-size");
    tap("text-size-large");
    tap("theme-contrast");
    tap("ease-motion");
    tap("ease-reach");
    tap("sheet-close");
    fx(
        () -> {
          Session session = composition().session();
          session.companion(Optional.of("en"));
          session.oneSwitch(OneSwitch.SLOW);
          session.listening(new Listening(1, 5, false, true));
          session.simpler(true);
          session.cautions(Set.of(Caution.KIDNEY));
          session.plate("magnesium", new Plate(List.of("almonds")));
          session.eater(Optional.of(new Eater(DailyAmount.Who.FEMALE, 228, 372)));
          session.foodOrder(FoodOrder.BY_NAME);
        });
  }
}
