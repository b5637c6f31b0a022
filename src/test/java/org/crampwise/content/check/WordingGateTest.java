package org.crampwise.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.crampwise.content.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingGateTest {
  private final Gate gate = new WordingGate(Gates.english().rules());

  private static Sample card(String text) {
    return Sample.good().deck("## A card\n" + text + "[^MM-Q]\n");
  }

  @Test
  void theGoodSamplePasses() {
    assertThat(Gates.problems(gate, Sample.good())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          You may have low magnesium.                  | Says of the reader
          Your body lacks vitamin D.                   | Says of the reader
          This means a deficiency in your diet.        | Says of the reader
          The likely cause of your cramps is age.      | Says of the reader
          Your risk of a clot is higher.               | Says of the reader
          You are low on salt.                         | Says of the reader
          Your magnesium level may be too low.         | Says of the reader
          You probably need a tablet.                  | Says of the reader
          You scored five.                             | none
          Your score is five.                          | Says of the reader
          Forty percent of people like you cramp.      | Says of the reader
          Take 400 mg at night.                        | A dose for the person
          Adults need 15 mcg of it.                    | A dose for the person
          Two tablets a day are usual.                 | A dose for the person
          Some take it twice a day.                    | A dose for the person
          Stop taking the tablet.                      | Tells the reader to stop or start
          Then start using a spray.                    | Tells the reader to stop or start
          Skip your water tablet.                      | Tells the reader to stop or start
          Magnesium cures cramps.                      | A promise
          Stretching prevents them.                    | A promise
          This will ease the pain.                     | A promise
          It is a miracle food.                        | A promise
          Most cramps are harmless.                    | Reassures
          There is nothing to worry about.             | Reassures
          Do not worry.                                | Reassures
          Don’t worry.                                 | Reassures
          You’ve low salt.                             | Says of the reader
          You will be fine.                            | Reassures
          Drink as much as you can.                    | Pushes fluids
          Plenty of water is good.                     | Pushes fluids
          Try tonic water at night.                    | Suggests quinine
          Take vitamin K2 with food.                   | Suggests quinine
          It holds 15 \u00b5g.                         | The micro sign
          It holds 15 ug.                              | The micro sign
          Call 911 now.                                | An emergency number
          In a crisis, call 988.                       | An emergency number
          The leg looks red.                           | Colors that do not show
          Gatorade holds salt.                         | A brand name
          People take Nexium for long.                 | A brand name
          """)
  void isRefusedWithTheReason(String text, String why) {
    if (why.equals("none")) {
      assertThat(Gates.problems(gate, card(text))).isEmpty();
    } else {
      assertThat(Gates.problems(gate, card(text)))
          .anySatisfy(p -> assertThat(p).startsWith("magnesium.md:11: " + why));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If you have kidney disease, ask the kidney team first.",
        "Ask a doctor if you have a heart problem.",
        "You do not have to answer.",
        "Ask if you need one.",
        "People with low magnesium have cramps.",
        "Ask the care team. It has seen this before.",
        "One serving has 80 mg.",
        "Do not stop taking it on your own.",
        "Ask whether to stop taking it.",
        "Speak to the prescriber before you stop taking it.",
        "Nothing cures every cramp.",
        "Ask the doctor who treats the illness.",
        "Drink when you are thirsty.",
        "Do not take quinine for cramps.",
        "People who took quinine had fewer cramps.",
        "Call {number} now.",
        "The skin may look red, and it is warm and swollen.",
        "It holds 15 mcg.",
        "In 2014 some people died.",
      })
  void whatIsSoMayBeSaid(String text) {
    assertThat(Gates.problems(gate, card(text))).isEmpty();
  }

  @Test
  void everyStringIsHeldToTheRules() {
    Sample bad =
        Sample.good()
            .replacing("content/en/pages/about.md", "Who wrote this", "It cures cramps")
            .replacing("content/en/glossary.toml", "They help", "This cures you. They help")
            .replacing("content/en/foods.toml", "a small handful", "it cures")
            .replacing("content/en/stretches/calf.md", "A person leans", "It cures. A person leans")
            .replacing("content/en/get-help.md", "Chest pain\n", "It cures chest pain\n");
    assertThat(Gates.problems(gate, bad))
        .extracting(problem -> problem.substring(0, problem.indexOf(' ')))
        .containsExactlyInAnyOrder(
            "about.md:2:", "glossary.toml:1:", "foods.csv:2:", "calf.md:13:", "get-help.md:8:");
  }
}
