package org.crampwise.selfcheck.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crampwise.selfcheck.Value;

/// A QuestionnaireResponse as it was written, right or wrong.
///
/// @param questionnaire the address of what it answers; may be empty
/// @param status such as `completed`
public record Response(String questionnaire, String status, List<Entry> entries, int line) {
  public Response {
    entries = List.copyOf(entries);
  }

  /// An item of the response, and what stands in it.
  public record Entry(String linkId, List<Given> answers, List<Entry> entries, int line) {
    public Entry {
      answers = List.copyOf(answers);
      entries = List.copyOf(entries);
    }

    /// The items under it and under its answers.
    Stream<Entry> below() {
      return Stream.concat(
          entries.stream(), answers.stream().flatMap(given -> given.entries().stream()));
    }

    Stream<Entry> whole() {
      return Stream.concat(Stream.of(this), below().flatMap(Entry::whole));
    }
  }

  /// An answer, and the items that follow it.
  public record Given(Value value, List<Entry> entries) {
    public Given {
      entries = List.copyOf(entries);
    }
  }

  /// Every answer by linkId, wherever it stands.
  public Map<String, List<Value>> values() {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    entries.stream()
        .flatMap(Entry::whole)
        .filter(entry -> !entry.answers().isEmpty())
        .forEach(
            entry ->
                values
                    .computeIfAbsent(entry.linkId(), _ -> new ArrayList<>())
                    .addAll(entry.answers().stream().map(Given::value).toList()));
    return values;
  }

  /// Whether it says that more answers are to come.
  boolean inProgress() {
    return status.equals("in-progress");
  }
}
