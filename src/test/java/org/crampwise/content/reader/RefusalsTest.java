package org.crampwise.content.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.crampwise.content.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the reader does not know is refused with its file and line, and nothing else is.
class RefusalsTest {
  private static final String HELP = "content/en/get-help.md";
  private static final String CAUTIONS = "content/en/cautions.md";
  private static final String CALF = "content/en/stretches/calf.md";
  private static final String FOODS = "data/foods.csv";
  private static final String AMOUNTS = "data/daily-amounts.csv";
  private static final String GLOSSARY = "content/en/glossary.toml";

  /// A body below a heading on line 10, so that its first line is line 11.
  private static Arguments card(String body, int line, String message) {
    return Arguments.of(
        Sample.good().deck("## A card\n" + body + "\n"), Sample.DECK + ":" + line, message);
  }

  private static Arguments change(String file, String old, String now, int line, String message) {
    return Arguments.of(Sample.good().replacing(file, old, now), file + ":" + line, message);
  }

  static Stream<Arguments> inADeck() {
    return Stream.of(
        card("*Slanted* words.[^MM-Q]", 11, "Running text cannot hold slanted words."),
        card("Some `code`.[^MM-Q]", 11, "Running text cannot hold code."),
        card("![A picture](x.png).[^MM-Q]", 11, "Running text cannot hold a picture."),
        card("Line<br>two.[^MM-Q]", 11, "Running text cannot hold HTML."),
        card("One.\nTwo [here](https://x.org).[^MM-Q]", 12, "Links lead nowhere on a kiosk."),
        card("Forced  \nbreak.[^MM-Q]", 11, "Running text cannot hold a forced line break."),
        card("[Words](term:nothing).[^MM-Q]", 11, "Unknown glossary word `nothing`. Known:"),
        card("[Words](term:electrolites).[^MM-Q]", 11, "Did you mean `electrolytes`?"),
        card("Words.[^MM-X]", 11, "Unknown source `MM-X`. Did you mean `MM-Q`?"),
        card("Words.[^MM-Q]\n\n[^MM-Q]: A source", 13, "A source before the words it is for."),
        card("Call {nummer} now.[^MM-Q]", 11, "Unknown place for a setting `nummer`."),
        card("<div>Words</div>", 11, "HTML is not shown."),
        card("Words.[^MM-Q]\n<!-- later -->", 12, "HTML is not shown."),
        card("### Smaller\nWords.[^MM-Q]", 11, "A heading of level 3."),
        card("---", 11, "A card cannot hold a rule here."),
        card("    indented", 11, "A card cannot hold a code block here."),
        card("| a | b |\n|---|---|\n| c | d |[^MM-Q]\n\n***", 15, "A card cannot hold a rule"),
        card("- One.[^MM-Q]\n  - Two.[^MM-Q]", 12, "A list item holds one paragraph."),
        card("- 1\n- 2\n- 3\n- 4\n- 5\n- 6", 11, "A list of 6 items."),
        card("> Quoted.[^MM-Q]", 11, "A block quote whose first line is not a tag alone."),
        card("> [!simple] Same line.[^MM-Q]", 11, "whose first line is not a tag alone."),
        card("> [!tip]\n> Words.[^MM-Q]", 11, "Unknown call-out `tip`."),
        card("> [!simple]", 11, "The call-out is empty."),
        card("> [!simple now]\n> Words.[^MM-Q]", 11, "`[!simple]` takes no name."),
        card("> [!caution]\n> Words.[^MM-Q]", 11, "`[!caution]` takes one name."),
        card("> [!caution kidneys]\n> Words.[^MM-Q]", 11, "Did you mean `kidney`?"),
        card("> [!ask]\n> Why me?[^MM-Q]", 11, "`[!ask]` holds a list."),
        card("> [!ask me]\n> - Why me?[^MM-Q]", 11, "`[!ask]` takes no name."),
        card("> [!ask]\n> - Why [me](term:mee)?[^MM-Q]", 12, "Unknown glossary word `mee`."),
        card("> [!advice topic=food]\n> Eat.[^MM-Q]", 11, "`[!advice]` lacks `evidence`."),
        card("> [!advice evidence=some]\n> Eat.[^MM-Q]", 11, "`[!advice]` lacks `topic`."),
        card(
            "> [!advice topic=foods evidence=some]\n> Eat.[^MM-Q]",
            11,
            "Unknown topic `foods`. Did you mean `food`?"),
        card("> [!advice topic=food evidence=sure]\n> Eat.[^MM-Q]", 11, "Unknown evidence `sure`."),
        card(
            "> [!advice topic=food evidence=some level=2]\n> Eat.[^MM-Q]",
            11,
            "Unknown attribute `level`."),
        card("```video spinach\n```", 11, "Unknown block `video`."),
        card("```drawing spinach\n```", 11, "The drawing `spinach` has no text alternative."),
        card("```drawing kale\nLeaves.\n```", 11, "There is no drawing `kale`."),
        card("```drawing\nLeaves.\n```", 11, "`drawing` takes one name."),
        card("```drawing spinach\nLeaves.", 11, "The block is not closed."),
        card("```foods zinc\n```", 11, "Unknown nutrient `zinc`."),
        card("```foods magnesium\nWords\n```", 11, "`foods` holds no text."),
        card("```daily-amounts vitamin-c\n```", 11, "Unknown nutrient `vitamin-c`."),
        card("```safety X1\n```", 11, "`X1` is no red-flag code."),
        card("```safety E9\n```", 11, "Unknown safety card `E9`. Did you mean `E1`?"),
        card("```stretch calf\n```", 11, "A `stretch` figure outside an advice call-out."),
        card(
            "> [!advice topic=stretch evidence=some]\n>\n> ```stretch arm\n> ```",
            13,
            "Unknown stretch `arm`."),
        card("```quiz\n? One?\n- A\n+ B\n```", 11, "A quiz has one question (?) and one"),
        card("```quiz\n? One?\n- A\n- B\n= So.[^MM-Q]\n```", 11, "one of them right (+)."),
        card("```quiz\n? One?\n- A\n+ B\nSo.\n= So.[^MM-Q]\n```", 15, "A line of a quiz begins"),
        Arguments.of(
            Sample.good().deck("## One\nA.[^MM-Q]\n\n## One\nB.[^MM-Q]\n"),
            Sample.DECK + ":13",
            "Two cards of this deck have the name `one`."),
        Arguments.of(
            Sample.good().deck("Words.[^MM-Q]\n\n## One\nA.[^MM-Q]\n"),
            Sample.DECK + ":10",
            "Text before the first heading."),
        Arguments.of(Sample.good().deck(""), Sample.DECK + ":1", "There is no card."));
  }

  static Stream<Arguments> inFrontMatter() {
    String deck = Sample.DECK;
    return Stream.of(
        change(deck, "order: 1", "order: 1\nsort: 2", 6, "Unknown front matter key `sort`."),
        change(deck, "order: 1", "ordre: 1", 5, "Did you mean `order`?"),
        change(deck, "order: 1\n", "", 1, "The front matter lacks `order`."),
        change(deck, "order: 1", "order: first", 5, "`order` is not a number."),
        change(deck, "order: 1", "order: 1\norder: 2", 6, "`order` stands there twice."),
        change(deck, "summary: What it does and where to find it", "summary:", 3, "is empty."),
        change(deck, "summary: ", "A summary ", 3, "Front matter holds only `key: value` lines."),
        change(deck, "vitamins", "minerals", 4, "Unknown group `minerals`."),
        change(deck, "drawing: spinach", "drawing: kale", 2, "There is no drawing `kale`."),
        change(deck, "reviewed: none", "reviewed: yes", 7, "`reviewed` is neither `none` nor"),
        change(deck, "2027-11-22", "next year", 8, "`review_by` holds no date."),
        change(
            "content/en/pages/about.md", "title: About", "title: About\ngroup: health", 3, "Unkn"));
  }

  static Stream<Arguments> elsewhere() {
    return Stream.of(
        change(HELP, "## E1 Chest pain", "## Chest pain", 8, "A red-flag card without its code."),
        change(HELP, "[!do]", "[!todo]", 14, "Unknown call-out `todo`."),
        change(HELP, "## E1 Chest", "## P2 Chest", 11, "`U1` stands after the less urgent `P2`."),
        change(HELP, "Chest pain or tightness.[^MM-Q]", "", 8, "does not say what the sign is"),
        change(CAUTIONS, "## clot One", "## One", 7, "A caution without its name."),
        change(CAUTIONS, "## clot One", "## clott One", 7, "Unknown caution `clott`. Did you mean"),
        change(CAUTIONS, "Get help today.[^MM-Q]", "", 7, "The caution has no words."),
        change(CAUTIONS, "Get help today.[^MM-Q]", "Help.[^MM-X]", 9, "Unknown source `MM-X`."),
        change(CAUTIONS, "title: Cautions\n", "", 1, "The front matter lacks `title`."),
        change(CALF, "timer 30", "timer soon", 27, "A timer needs whole seconds."),
        change(CALF, "```timer 30\n```", "```drawing spinach\nB.\n```", 19, "exactly one drawing."),
        change(CALF, "Hold until it eases.[^MM-Q]", "", 19, "The step has no words."),
        change(CALF, "evidence: some", "evidence: good", 6, "Unknown evidence `good`."),
        change(GLOSSARY, "meaning", "meanings", 3, "Unknown key `meanings`. Did you mean `mea"),
        change(GLOSSARY, "meaning", "meanings", 1, "`electrolytes` lacks `meaning`."),
        change(GLOSSARY, "source = \"MM-Q\"", "source = 3", 4, "`source` is not text."),
        change(GLOSSARY, "source = \"MM-Q\"", "source = \"MM\"", 1, "Unknown source `MM`."),
        change(GLOSSARY, "[electrolytes]", "[electrolytes", 1, "This is not TOML:"),
        change("content/sources.toml", "\"M\"", "\"X\"", 8, "Unknown status `X`."),
        change(FOODS, "nutrient,food", "nutrient,meal", 1, "The heading is not the known one."),
        change(FOODS, ",spinach,true", ",spinach", 3, "A row of 8 cells."),
        change(FOODS, "80,mg", "many,mg", 2, "`amount` is not a number: `many`."),
        change(FOODS, "80,mg", "80,mcg", 2, "`unit` is `mcg`."),
        change(FOODS, "magnesium,", "magnesum,", 2, "Did you mean `magnesium`?"),
        change(FOODS, "pregnancy", "pregnant", 3, "Unknown caution `pregnant`."),
        change(FOODS, "true", "soon", 3, "`recheck` is `soon`."),
        Arguments.of(
            Sample.good().replacing(FOODS, "liver", "almonds"),
            "content/en/foods.toml:6",
            "stands in no row"),
        change(FOODS, "liver", "lever", 3, "Unknown food `lever`. Did you mean `liver`?"),
        change(
            "content/en/foods.toml",
            "Pregnant? Ask the midwife: liver holds much vitamin A.",
            "",
            6,
            "has no note."),
        change(AMOUNTS, "0mo", "birth", 2, "`from` is no age: `birth`."),
        change(AMOUNTS, "31y", "18y", 3, "`to` is not above `from`."),
        change(AMOUNTS, "female", "women", 3, "Unknown who `women`."),
        change(AMOUNTS, "AI", "UL", 2, "Unknown kind `UL`."),
        change(AMOUNTS, "US,magnesium,male", "usa,magnesium,male", 4, "`country` is `usa`."));
  }

  @ParameterizedTest
  @MethodSource({"inADeck", "inFrontMatter", "elsewhere"})
  void isRefusedWithItsPlace(Sample sample, String place, String message) {
    assertThat(sample.problems())
        .anySatisfy(problem -> assertThat(problem).startsWith(place + ": ").contains(message));
  }
}
