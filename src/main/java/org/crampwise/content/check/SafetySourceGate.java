package org.crampwise.content.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.RichText;
import org.crampwise.content.SafetyCard;
import org.crampwise.content.Source;

/// For release: every red-flag card rests on a source that was read at its publisher's address.
final class SafetySourceGate implements Gate {
  @Override
  public List<Problem> check(ContentPack pack) {
    return Stream.concat(pack.safetyCards().stream(), pack.doubtCards().stream())
        .filter(card -> keys(card).stream().noneMatch(key -> read(key, pack)))
        .map(
            card ->
                new Problem(
                    card.at(),
                    card.code()
                        + " rests only on sources not read at the publisher's address: "
                        + String.join(", ", keys(card))
                        + ".",
                    "Read one there and set its `status` to R in sources.toml."))
        .toList();
  }

  private static List<String> keys(SafetyCard card) {
    return Stream.of(card.sign(), card.todo(), card.simple())
        .flatMap(List::stream)
        .map(RichText::sources)
        .flatMap(List::stream)
        .distinct()
        .collect(Collectors.toList());
  }

  private static boolean read(String key, ContentPack pack) {
    return Optional.ofNullable(pack.sources().get(key))
        .filter(source -> source.status() == Source.Status.R)
        .isPresent();
  }
}
