package org.crampwise.app;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.crampwise.content.reader.Assets;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.pack.InUse;
import org.crampwise.station.pack.Shelf;

/// The content visitors read: opened when it is chosen, closed when no page can be reading it any
/// more. Any thread may ask.
final class ShownContent implements AutoCloseable {
  /// The one that is shown, and one that still is until the visit has ended.
  private static final int KEPT = 2;

  private final Packs packs;
  private final Deque<InUse> opened = new ArrayDeque<>();
  private BooleanSupplier safe = () -> false;
  private boolean openedSafely;

  ShownContent(Packs packs) {
    this.packs = packs;
  }

  /// @param now whether nothing but what the program came with is to be shown
  synchronized void safeWhile(BooleanSupplier now) {
    safe = now;
  }

  /// What is chosen now; the same as before as long as nothing else is.
  synchronized InUse open(KioskConfig config) {
    if (opened.isEmpty() || isOutdated() || openedSafely != safe.getAsBoolean()) {
      openedSafely = safe.getAsBoolean();
      Shelf shelf = packs.shelf(config);
      opened.add(openedSafely ? shelf.openBuiltIn() : shelf.open());
      while (opened.size() > KEPT) {
        opened.remove().assets().close();
      }
    }
    return opened.getLast();
  }

  Assets assets(KioskConfig config) {
    return open(config).assets();
  }

  /// Whether something else has been chosen since, by the command line or by staff.
  synchronized boolean isOutdated() {
    return !opened.isEmpty() && !opened.getLast().mark().equals(packs.mark());
  }

  @Override
  public synchronized void close() {
    while (!opened.isEmpty()) {
      opened.remove().assets().close();
    }
  }
}
