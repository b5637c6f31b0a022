package org.crampwise.content.reader;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.crampwise.content.AdviceTopic;
import org.crampwise.content.Caution;
import org.crampwise.content.Evidence;
import org.crampwise.content.Group;

/// The closed vocabularies, by the names authors write.
final class Names {
  static final Map<String, AdviceTopic> TOPICS = by(AdviceTopic.values(), AdviceTopic::id);
  static final Map<String, Evidence> EVIDENCE = by(Evidence.values(), Evidence::id);
  static final Map<String, Caution> CAUTIONS = by(Caution.values(), Caution::id);
  static final Map<String, Group> GROUPS = by(Group.values(), Group::id);

  private Names() {}

  private static <T> Map<String, T> by(T[] values, Function<T, String> name) {
    Map<String, T> names = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> names.put(name.apply(value), value));
    return names;
  }
}
