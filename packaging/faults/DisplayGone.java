import java.util.OptionalInt;

/// The X server dies: the program has to end, or nobody would start it again on the next.
final class DisplayGone extends Restarted {
  private static final double PATIENCE_SECONDS = 20;

  DisplayGone() {
    super(
        "display",
        "The display dies under it",
        20,
        "it ends with a status that has it started again, and stands on the next display");
  }

  @Override
  OptionalInt harm(Ground ground, Kiosk kiosk) {
    ground.killScreen();
    return kiosk.ended(PATIENCE_SECONDS);
  }

  @Override
  void mend(Ground ground) {
    ground.renewScreen();
  }
}
