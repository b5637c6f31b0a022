package org.crampwise.selfcheck.response;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crampwise.selfcheck.Enablement;
import org.crampwise.selfcheck.Faults;
import org.crampwise.selfcheck.Flaw;
import org.crampwise.selfcheck.Flaws;
import org.crampwise.selfcheck.Item;
import org.crampwise.selfcheck.ItemType;
import org.crampwise.selfcheck.Questionnaire;

/// Holds a response against its questionnaire.
public final class ResponseCheck {
  private final Questionnaire questionnaire;
  private final Response response;
  private final Enablement enablement;
  private final boolean whole;
  private final Faults faults;

  private ResponseCheck(
      Questionnaire questionnaire, Response response, boolean whole, Faults faults) {
    this.questionnaire = questionnaire;
    this.response = response;
    this.enablement = new Enablement(questionnaire, response.values());
    this.whole = whole;
    this.faults = faults;
  }

  /// Tells every fault. One in progress may lack answers.
  public static void check(Questionnaire questionnaire, Response response, Faults faults) {
    new ResponseCheck(questionnaire, response, !response.inProgress(), faults).run();
  }

  /// Tells every fault, missing answers among them, whatever the response says of itself.
  public static void checkWhole(Questionnaire questionnaire, Response response, Faults faults) {
    new ResponseCheck(questionnaire, response, true, faults).run();
  }

  private void run() {
    String answered = response.questionnaire().replaceFirst("\\|.*", "");
    if (!answered.isEmpty()
        && !questionnaire.url().isEmpty()
        && !answered.equals(questionnaire.url())) {
      faults.error(
          response.line(), "", "It answers %s, not %s.".formatted(answered, questionnaire.url()));
    }
    place(response.entries(), questionnaire.items());
    if (whole) {
      missing();
    }
  }

  /// Checks that items stand where the questionnaire has them, in its order, once each.
  private void place(List<Response.Entry> entries, List<Item> expected) {
    Set<String> seen = new HashSet<>();
    int last = -1;
    for (Response.Entry entry : entries) {
      Optional<Item> item = questionnaire.item(entry.linkId());
      if (item.isEmpty()) {
        tell(entry, entry.linkId(), "The questionnaire has no such item.");
        continue;
      }
      String path = questionnaire.path(item.get());
      int place = expected.indexOf(item.get());
      if (place < 0) {
        tell(entry, path, "It does not stand here in the questionnaire.");
      } else if (!seen.add(entry.linkId())) {
        tell(entry, path, "It is there twice.");
      } else if (place < last) {
        tell(entry, path, "It stands after one that is asked later.");
      }
      last = Math.max(last, place);
      entry(entry, item.get(), path);
    }
  }

  private void entry(Response.Entry entry, Item item, String path) {
    if (!item.isQuestion()) {
      if (!entry.answers().isEmpty()) {
        tell(entry, path, "A %s has no answers.".formatted(item.type().id()));
      }
      place(entry.entries(), item.items());
      return;
    }
    if (!entry.entries().isEmpty()) {
      tell(entry, path, "The items under a question belong under its answer.");
    }
    if (!entry.answers().isEmpty()) {
      if (enablement.isEnabled(item)) {
        Flaws.of(item, entry.answers().stream().map(Response.Given::value).toList()).stream()
            .map(Flaw::message)
            .forEach(message -> tell(entry, path, message));
      } else {
        tell(entry, path, "It is answered, though it is not asked.");
      }
    }
    entry.answers().forEach(given -> place(given.entries(), item.items()));
  }

  private void missing() {
    Set<String> answered =
        response.values().keySet().stream().collect(Collectors.toUnmodifiableSet());
    questionnaire
        .all()
        .filter(item -> item.asked().required() && item.type() != ItemType.GROUP)
        .filter(item -> !answered.contains(item.linkId()) && enablement.isEnabled(item))
        .forEach(
            item ->
                faults.error(
                    response.line(),
                    questionnaire.path(item),
                    new Flaw(Flaw.Kind.MISSING, "").message()));
  }

  private void tell(Response.Entry entry, String path, String message) {
    faults.error(entry.line(), path, message);
  }
}
