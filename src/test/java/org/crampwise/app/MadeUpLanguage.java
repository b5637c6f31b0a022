package org.crampwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A language made by a machine from English, as a folder that somebody drops in: every word a
/// visitor reads has accents and is about a third longer, "Home" is "Hóómée". Whatever English is
/// left on a screen of it was written by the program.
///
/// The tag is one of those that ISO 639 leaves to everybody, so no real language has it.
final class MadeUpLanguage {
  static final String TAG = "qaa";
  static final String NAME = "Qáá";

  private static final Path OURS = Path.of("assets");
  private static final Map<Integer, String> LETTERS =
      Map.of(
          (int) 'a', "áá", (int) 'e', "éé", (int) 'o', "óó", (int) 'i', "í", (int) 'u', "ú",
          (int) 'A', "Á", (int) 'E', "É", (int) 'O', "Ó", (int) 'I', "Í", (int) 'U', "Ú");

  /// What is no word: sources, what a term links to, tags of call-outs, places to fill, comments.
  private static final Pattern KEPT =
      Pattern.compile("\\[\\^[^]]+]|]\\([^)]*\\)|\\[![^]]*]|\\{[^}]*}|<!--.*?-->");

  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern CODE = Pattern.compile("## (?:[EUSRP][0-9]+ |)");
  private static final Pattern CAUTION = Pattern.compile("## [a-z]+ ");
  private static final String READING =
      """
      [reading]
      measure = "length"
      sentence_words = 20
      mean_words = 12.0
      mean_letters = 8.0
      long_letters = 14
      long_percent = 14.0
      """;

  private MadeUpLanguage() {}

  /// The assets as they are shipped, in another folder, and the language beside the others.
  static void dropInto(Path assets) throws IOException {
    copy(OURS, assets);
    Path english = OURS.resolve("content/en");
    Path folder = assets.resolve("content").resolve(TAG);
    try (Stream<Path> files = Files.walk(english)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = english.relativize(file).toString();
        Path to = folder.resolve(name);
        Files.createDirectories(to.getParent());
        Files.writeString(to, translated(name, Files.readString(file)));
      }
    }
    Path questions = assets.resolve("selfcheck/questionnaire.json");
    JsonMapper json = JsonMapper.builder().build();
    JsonNode tree = json.readTree(Files.readString(questions));
    translate(tree);
    Files.writeString(questions, json.writerWithDefaultPrettyPrinter().writeValueAsString(tree));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  /// A text in the language.
  static String say(String text) {
    StringBuilder said = new StringBuilder();
    Matcher kept = KEPT.matcher(text);
    int from = 0;
    while (kept.find()) {
      accent(text.substring(from, kept.start()), said);
      said.append(kept.group());
      from = kept.end();
    }
    accent(text.substring(from), said);
    return said.toString();
  }

  private static void accent(String words, StringBuilder said) {
    words
        .codePoints()
        .forEach(
            letter -> {
              String accented = LETTERS.get(letter);
              if (accented == null) {
                said.appendCodePoint(letter);
              } else {
                said.append(accented);
              }
            });
  }

  private static String translated(String name, String text) {
    return switch (name.substring(name.lastIndexOf('/') + 1)) {
      case "interface.properties" -> lines(text, MadeUpLanguage::phrase);
      case "wording.toml" -> wording(text);
      case "speech.toml" -> lines(text, MadeUpLanguage::values);
      case "glossary.toml", "foods.toml" ->
          lines(text, line -> line.startsWith("source") ? line : values(line));
      case "cautions.md" -> markdown(text, CAUTION);
      default -> markdown(text, CODE);
    };
  }

  private static String lines(String text, java.util.function.UnaryOperator<String> line) {
    return text.lines().map(line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String phrase(String line) {
    int equals = line.indexOf('=');
    return switch (line.substring(0, Math.max(equals, 0)).strip()) {
      case "" -> line;
      case "language.name" -> "language.name = " + NAME;
      case "language.direction" -> line;
      default -> line.substring(0, equals + 1) + say(line.substring(equals + 1));
    };
  }

  /// What stands in quotes behind a key.
  private static String values(String line) {
    int equals = line.startsWith("#") ? -1 : line.indexOf(" = ");
    return equals < 0
        ? line
        : line.substring(0, equals)
            + QUOTED
                .matcher(line.substring(equals))
                .replaceAll(match -> Matcher.quoteReplacement('"' + say(match.group(1)) + '"'));
  }

  /// The same rules for the same words; only the measure of reading is another, that of letters.
  private static String wording(String english) {
    String rules = english.replaceFirst("(?s)\\[reading].*?\\[advice]", "[advice]");
    StringBuilder text = new StringBuilder(READING);
    boolean patterns = false;
    for (String line : rules.lines().toList()) {
      if (line.matches("\\w+ = .*")) {
        patterns = line.matches("(?:patterns|except|phrases) = .*");
      }
      boolean plain = line.startsWith("#") || line.startsWith("[");
      boolean regular = patterns;
      text.append(
              plain
                  ? line
                  : QUOTED
                      .matcher(line)
                      .replaceAll(
                          match ->
                              Matcher.quoteReplacement(
                                  '"'
                                      + (regular ? expression(match.group(1)) : say(match.group(1)))
                                      + '"')))
          .append('\n');
    }
    return text.toString();
  }

  /// A regular expression for what the words of another have become: the letters of `\\w` stay.
  private static String expression(String english) {
    StringBuilder said = new StringBuilder();
    boolean inClass = false;
    for (int i = 0; i < english.length(); i++) {
      char letter = english.charAt(i);
      inClass = letter == '[' || (inClass && letter != ']');
      String accented = LETTERS.get((int) letter);
      if (letter == '\\') {
        int end = i;
        while (english.charAt(end) == '\\') {
          end++;
        }
        said.append(english, i, end + 1);
        i = end;
      } else if (accented == null || inClass) {
        said.append(letter);
      } else {
        said.append("(?:").append(accented).append(')');
      }
    }
    return said.toString();
  }

  private static String markdown(String english, Pattern heading) {
    StringBuilder text = new StringBuilder();
    boolean head = false;
    for (String line : english.lines().toList()) {
      boolean rule = line.equals("---");
      head = rule != head;
      Matcher code = heading.matcher(line);
      if (head && !rule) {
        boolean said = line.startsWith("title:") || line.startsWith("summary:");
        int colon = line.indexOf(':') + 1;
        text.append(said ? line.substring(0, colon) + say(line.substring(colon)) : line);
      } else if (line.matches("(?:> )?```.*")) {
        text.append(line);
      } else if (code.lookingAt()) {
        text.append(code.group()).append(say(line.substring(code.end())));
      } else {
        text.append(say(line));
      }
      text.append('\n');
    }
    return text.toString();
  }

  /// Puts a translation beside each text that has one already.
  private static void translate(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames().stream().toList()) {
        JsonNode value = object.get(name);
        JsonNode text = name.startsWith("_") ? object.get(name.substring(1)) : null;
        if (text != null && value.get("extension") instanceof ArrayNode translations) {
          translations.add(translation(translations.objectNode(), say(text.stringValue())));
        } else {
          translate(value);
        }
      }
    } else {
      node.forEach(MadeUpLanguage::translate);
    }
  }

  private static ObjectNode translation(ObjectNode extension, String words) {
    extension.put("url", "http://hl7.org/fhir/StructureDefinition/translation");
    ArrayNode parts = extension.putArray("extension");
    parts.addObject().put("url", "lang").put("valueCode", TAG);
    parts.addObject().put("url", "content").put("valueString", words);
    return extension;
  }

  /// Changes one file of the folder.
  static void change(Path assets, String file, String old, String with) {
    Path path = assets.resolve(file);
    try {
      String text = Files.readString(path);
      if (!text.contains(old)) {
        throw new AssertionError(file + " does not hold " + old);
      }
      Files.writeString(path, text.replace(old, with));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
