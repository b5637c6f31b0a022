package org.crampwise.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crampwise.content.Caution;
import org.crampwise.selfcheck.Answers;
import org.crampwise.selfcheck.Assessment;
import org.crampwise.selfcheck.Fault;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Rule;
import org.crampwise.selfcheck.reader.SelfCheckReader.SelfCheck;
import org.crampwise.selfcheck.response.Response;
import org.crampwise.selfcheck.response.ResponseCheck;
import org.crampwise.selfcheck.response.ResponseReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What answers lead to, as a line of JSON.
final class AssessLines {
  private final JsonMapper mapper = JsonMapper.builder().build();
  private final SelfCheck selfCheck;

  AssessLines(SelfCheck selfCheck) {
    this.selfCheck = selfCheck;
  }

  /// @param assessed whether the answers could be assessed
  record Line(String json, boolean assessed) {}

  Line of(Path path) {
    String name = path.toString();
    ObjectNode line = mapper.createObjectNode();
    line.put("file", name);
    Faults faults = new Faults(name);
    Optional<Response> response =
        TextFile.read(path, faults).flatMap(text -> ResponseReader.read(text, faults));
    response.ifPresent(found -> ResponseCheck.checkWhole(selfCheck.questionnaire(), found, faults));
    if (response.isEmpty() || faults.hasError()) {
      texts(line.putArray("error"), faults.all().stream().map(Fault::told).toList());
      return new Line(line.toString(), false);
    }
    Answers answers = Answers.of(selfCheck.questionnaire(), response.get().values());
    assessment(line, selfCheck.guidance().assess(answers));
    return new Line(line.toString(), true);
  }

  private static void assessment(ObjectNode line, Assessment assessment) {
    line.put("level", assessment.levelId());
    texts(line.putArray("cards"), assessment.cards());
    texts(line.putArray("topics"), assessment.topics());
    texts(line.putArray("cautions"), assessment.cautions().stream().map(Caution::id).toList());
    ObjectNode because = line.putObject("because");
    assessment.because().forEach((given, answers) -> answers(because.putArray(given), answers));
  }

  private static void answers(ArrayNode list, List<Rule.Answered> answers) {
    for (Rule.Answered answer : answers) {
      list.addObject().put("linkId", answer.linkId()).put("code", answer.code());
    }
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(list::add);
  }
}
