package org.crampwise.content.reader;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampwise.content.CautionPage;
import org.crampwise.content.CautionWords;
import org.crampwise.content.Place;
import org.crampwise.content.RichText;

/// Reads cautions.md: a heading is a caution's name and its lead words.
final class CautionsReader {
  private static final Pattern TITLE = Pattern.compile("([a-z]+) +(.+)");
  private static final Set<String> KEYS = Set.of("title", "reviewed", "review_by");

  private final Problems problems;
  private final List<Recheck> rechecks;

  CautionsReader(Problems problems, List<Recheck> rechecks) {
    this.problems = problems;
    this.rechecks = rechecks;
  }

  CautionPage read(SourceFile file) {
    var document = Markdown.parse(file.text());
    FrontMatter matter = FrontMatter.read(file, document, KEYS, Set.of(), problems);
    BlockReader blocks = new BlockReader(file, problems, rechecks);
    List<CautionWords> words =
        Section.of(file, document, problems).stream()
            .flatMap(section -> words(section, blocks).stream())
            .sorted(Comparator.comparing(CautionWords::caution))
            .toList();
    return new CautionPage(matter.text("title"), matter.review(), words, file.line(1));
  }

  private Optional<CautionWords> words(Section section, BlockReader blocks) {
    Place at = blocks.at(section.heading());
    Matcher heading = TITLE.matcher(blocks.heading(section.heading()).plain());
    if (!heading.matches()) {
      problems.add(at, "A caution without its name.", "Write it as `## fluid Fluids and salt`.");
      return Optional.empty();
    }
    var caution = Optional.ofNullable(Names.CAUTIONS.get(heading.group(1)));
    if (caution.isEmpty()) {
      problems.unknown(at, "caution", heading.group(1), Names.CAUTIONS.keySet());
    }
    List<RichText> text =
        blocks.texts(
            section.body().stream()
                .flatMap(node -> blocks.block(node, Set.of()).stream())
                .toList());
    if (text.isEmpty()) {
      problems.add(at, "The caution has no words.", "Say who should ask whom, and about what.");
    }
    return caution.map(known -> new CautionWords(known, heading.group(2), text, at));
  }
}
