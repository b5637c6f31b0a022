import java.util.List;
import java.util.stream.Stream;

/// One visitor's self-check, from Home to the result and back to Home with everything forgotten.
/// The pages of review and result depend on the answers, so they are not compared with a picture.
final class SelfCheckVisit {
  private static final int TRIES = 4;

  private final Walker walker;
  private final int visitor;

  /// @param visitor 0 answers "none of these" where it can; the others pick the answer after that
  ///   many, and one of them meets the emergency page
  SelfCheckVisit(Walker walker, int visitor) {
    this.walker = walker;
    this.visitor = visitor;
  }

  void walk() {
    walker.turn("home-self-check", "question-");
    if (visitor == 1) {
      alarm();
    }
    while (walker.at().startsWith("question-")) {
      answer();
    }
    walker.turnUnseen("review-conclude", "result-1");
    while (walker.offers("next")) {
      walker.turnUnseen("next", "result-1");
    }
    walker.turn("bar-home", "home");
    walker.turn("home-clear", "attract");
    walker.turn("attract-begin", "home");
  }

  /// An answer that asks for help at once, tapped by mistake.
  private void alarm() {
    String question = walker.at();
    walker.turn(walker.buttons("answer-").getFirst(), "emergency");
    walker.turn("emergency-mistake", question);
  }

  private void answer() {
    String question = walker.at();
    List<String> answers = ordered();
    for (int attempt = 0; attempt < TRIES; attempt++) {
      walker.touch(answers.get(attempt % answers.size()));
      if (walker.nearest(question, "emergency").equals("emergency")) {
        walker.standOn("emergency");
        walker.turn("emergency-mistake", question);
        continue;
      }
      walker.turnUnseen("check-next", question);
      String now = walker.nearest("question-", "review-1");
      if (!now.equals(question)) {
        walker.standOn(now);
        return;
      }
    }
    throw new Trouble("no answer leads on from " + question + ".");
  }

  private List<String> ordered() {
    List<String> all = walker.buttons("answer-");
    boolean calm = visitor == 0 || walker.at().startsWith("question-safety");
    Stream<String> first = calm ? all.stream().filter("answer-none"::equals) : Stream.empty();
    int skip = visitor % all.size();
    return Stream.of(first, all.stream().skip(skip), all.stream().limit(skip))
        .flatMap(each -> each)
        .toList();
  }
}
