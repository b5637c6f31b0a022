package org.crampwise.selfcheck;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes responses to our self-check, right or wrong, without the writer that is under test.
public final class FhirResponse {
  private FhirResponse() {}

  /// As JSON text: a group item, then question items, from codes by linkId.
  public static String of(Map<String, List<String>> codes) {
    String groups =
        Checks.OURS.questionnaire().items().stream()
            .filter(group -> group.items().stream().anyMatch(q -> codes.containsKey(q.linkId())))
            .map(group -> group(group, codes))
            .collect(Collectors.joining(",\n"));
    return response(groups);
  }

  /// Around items that are written already.
  public static String response(String items) {
    return "{\"resourceType\": \"QuestionnaireResponse\", \"status\": \"completed\", \"item\": [\n"
        + items
        + "\n]}";
  }

  private static String group(Item group, Map<String, List<String>> codes) {
    String questions =
        group.items().stream()
            .filter(question -> codes.containsKey(question.linkId()))
            .map(
                question ->
                    question(question.linkId(), codes.getOrDefault(question.linkId(), List.of())))
            .collect(Collectors.joining(",\n"));
    return "{\"linkId\": \"%s\", \"item\": [\n%s]}".formatted(group.linkId(), questions);
  }

  public static String question(String linkId, List<String> codes) {
    String answers =
        codes.stream()
            .map(
                code ->
                    "{\"valueCoding\": {\"system\": \"urn:crampwise:answer\", \"code\": \"%s\"}}"
                        .formatted(code))
            .collect(Collectors.joining(", "));
    return "{\"linkId\": \"%s\", \"answer\": [%s]}".formatted(linkId, answers);
  }
}
