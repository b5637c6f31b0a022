package org.crampwise.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps endings as they are told.
final class Endings implements Consumer<Ending> {
  private final BlockingQueue<Ending> told = new LinkedBlockingQueue<>();

  @Override
  public void accept(Ending ending) {
    told.add(ending);
  }

  /// The next one, waited for.
  Ending next() {
    try {
      Ending next = told.poll(60, TimeUnit.SECONDS);
      assertThat(next).as("an ending").isNotNull();
      return next;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// What its failure was.
  String failure() {
    Ending next = next();
    assertThat(next).isInstanceOf(Ending.Failed.class);
    return ((Ending.Failed) next).why().forStaff();
  }

  boolean isEmpty() {
    return told.isEmpty();
  }
}
