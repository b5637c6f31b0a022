package org.crampwise.ui.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import org.crampwise.app.Composition;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.Option;
import org.crampwise.selfcheck.Value;
import org.crampwise.selfcheck.Wizard;
import org.crampwise.ui.FxTest;
import org.crampwise.ui.Glass;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// A question whose answers need several pages on a small screen is left only after all of them
/// were seen.
class SeveralPagesTest extends FxTest {
  private static List<Item> questions(Composition composition) {
    return composition.wizard().map(Wizard::pages).orElseThrow().all();
  }

  @Test
  void everyAnswerIsSeenBeforeTheLastPage() {
    fx(
        () -> {
          Composition composition = Glass.of(ReferenceScreen.TABLET, 1).compose();
          Parent root = composition.scene().getRoot();
          for (Item item : questions(composition)) {
            composition.preview(new Screen.Question(item.linkId()));
            Set<String> seen = new LinkedHashSet<>();
            boolean more = true;
            while (more) {
              visible(root, node -> node instanceof AnswerTile)
                  .forEach(tile -> seen.add(tile.getId()));
              TouchButton next =
                  (TouchButton) visible(root, node -> "check-next".equals(node.getId())).getFirst();
              more = composition.frame().following().isPresent();
              assertThat(next.isUnavailable())
                  .as("%s after %s", item.linkId(), seen)
                  .isEqualTo(!more);
              if (more) {
                next.fire();
              }
            }
            assertThat(seen)
                .as(item.linkId())
                .containsExactlyElementsOf(
                    item.asked().options().stream()
                        .map(Option::value)
                        .map(value -> "answer-" + ((Value.Coding) value).code())
                        .toList());
          }
          composition.frame().hide();
        });
  }
}
