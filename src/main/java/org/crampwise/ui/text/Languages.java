package org.crampwise.ui.text;

import java.util.List;
import java.util.Optional;

/// What a visitor may read and hear in.
public interface Languages {
  /// In the operator's order; the shown one among them.
  List<Language> offered();

  /// The one that is shown.
  String chosen();

  /// From now on this one, on the same page with the same answers.
  void choose(String tag);

  /// The one that stands beside it, for someone who came along.
  Optional<String> companion();

  /// From now on this one stands beside the shown one; empty for the shown one alone.
  void together(Optional<String> tag);

  /// All but the shown one.
  default List<Language> others() {
    return offered().stream().filter(language -> !language.tag().equals(chosen())).toList();
  }
}
