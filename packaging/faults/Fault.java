/// Something bad that is really done to the program.
abstract class Fault {
  private final String name;
  private final String title;
  private final int tries;

  /// @param name one word for the command line
  /// @param title a line of the table: what is done
  /// @param tries how often, in a whole run
  Fault(String name, String title, int tries) {
    this.name = name;
    this.title = title;
    this.tries = tries;
  }

  final String name() {
    return name;
  }

  final String title() {
    return title;
  }

  final int tries() {
    return tries;
  }

  /// Whether it is a part of a run that does a tenth.
  boolean inATenth() {
    return true;
  }

  /// Does it so often.
  ///
  /// @throws Trouble if it can't be done at all
  abstract Outcome run(Ground ground, int tries);
}
