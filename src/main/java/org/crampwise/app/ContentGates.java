package org.crampwise.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.crampwise.content.ContentPack;
import org.crampwise.content.Problem;
import org.crampwise.content.Topic;
import org.crampwise.content.check.ContentCheck;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.ContentReader;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.SiteInfo;
import org.crampwise.station.pack.Gates;
import org.crampwise.ui.audit.ReferenceScreen;
import org.crampwise.ui.navigation.Screen;

/// What content must pass to be shown: the gates of its words, of what is spoken, of the
/// self-check, and that each card fits a screen.
final class ContentGates implements Gates {
  private final Function<Path, List<Problem>> layout;

  private ContentGates(Function<Path, List<Problem>> layout) {
    this.layout = layout;
  }

  /// For a command, which has the toolkit to itself.
  static ContentGates alone() {
    return new ContentGates(
        assets ->
            Headless.run(
                () -> {
                  try (Assets open = Assets.at(assets)) {
                    return audit(open).cardsTooLong();
                  }
                }));
  }

  /// For a thread beside an open window: it takes the toolkit's thread for one deck at a time, so
  /// that the window goes on answering.
  static ContentGates besideAWindow() {
    return new ContentGates(ContentGates::deckByDeck);
  }

  @Override
  public List<String> problems(Path assets) {
    return lines(assets, false);
  }

  /// @param release also what keeps it from the public
  List<String> lines(Path assets, boolean release) {
    List<Problem> words = ContentCheck.check(assets);
    List<Problem> problems = new ArrayList<>(release ? ContentCheck.release(assets) : words);
    problems.addAll(SpeechTables.problems(assets));
    if (words.isEmpty()) {
      // Only sound content can be laid out.
      problems.addAll(layout.apply(assets));
    }
    return Stream.concat(
            problems.stream().map(Problem::toString), SelfCheckProblems.of(assets).stream())
        .toList();
  }

  private static List<Problem> deckByDeck(Path assets) {
    ContentPack pack = ContentReader.read(assets, "en").pack();
    List<String> decks =
        Stream.concat(pack.topics().stream().map(Topic::id), pack.pages().keySet().stream())
            .toList();
    List<Problem> problems = new ArrayList<>();
    for (ReferenceScreen glass : ReferenceScreen.values()) {
      for (String deck : decks) {
        problems.addAll(
            onToolkit(
                () -> {
                  try (Assets open = Assets.at(assets)) {
                    return audit(open).cardsTooLong(glass, isIn(deck));
                  }
                }));
      }
    }
    return problems;
  }

  private static Predicate<Screen.Topic> isIn(String deck) {
    return topic -> topic.deck().equals(deck);
  }

  private static Audit audit(Assets assets) {
    KioskConfig laptop = KioskConfig.laptop();
    return new Audit(laptop, SiteInfo.of(laptop.site()), assets);
  }

  private static <T> T onToolkit(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done.join();
  }
}
