package org.crampwise.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crampwise.session.Session;
import org.crampwise.ui.navigation.PageStarts;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Languages;
import org.crampwise.ui.text.Library;

/// Whoever stands before the machine now, and the words they read. Ending it drops all of it.
final class Visit implements Languages {
  private final Libraries libraries;
  private final Supplier<Session> fresh;
  private final Runnable spoken;
  private final Runnable shownAnew;
  private PageStarts starts = new PageStarts();
  private Session session;
  private Library library;

  /// @param fresh what each visit begins with
  /// @param spoken the language is another now
  /// @param shownAnew lays out anew what is shown
  Visit(Libraries libraries, Supplier<Session> fresh, Runnable spoken, Runnable shownAnew) {
    this.libraries = libraries;
    this.fresh = fresh;
    this.spoken = spoken;
    this.shownAnew = shownAnew;
    this.session = fresh.get();
    this.library = libraries.in(session.language());
  }

  /// The visit is over: nothing of it is kept, and another may begin.
  void end() {
    session = fresh.get();
    starts = new PageStarts();
    library = libraries.in(session.language());
    spoken.run();
  }

  Session session() {
    return session;
  }

  Library library() {
    return library;
  }

  /// What stands beside the visitor's language.
  Optional<Library> second() {
    return session.companion().map(libraries::in);
  }

  /// Where the pages of what this visitor alone sees begin.
  PageStarts starts() {
    return starts;
  }

  @Override
  public List<Language> offered() {
    return libraries.offered();
  }

  @Override
  public String chosen() {
    return session.language();
  }

  @Override
  public void choose(String tag) {
    if (libraries.isSound(tag)) {
      session.language(tag);
      library = libraries.in(tag);
      spoken.run();
    }
    shownAnew.run();
  }

  @Override
  public Optional<String> companion() {
    return session.companion();
  }

  @Override
  public void together(Optional<String> tag) {
    session.companion(tag.filter(libraries::isSound));
    shownAnew.run();
  }
}
