package org.crampwise.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.crampwise.app.Backstage;
import org.crampwise.station.Administrators;
import org.crampwise.ui.navigation.Screen;
import org.junit.jupiter.api.Test;

/// Nobody knows a PIN any more: an operator's file lets staff set one with their fingers.
class LostPinTest extends StaffJourney {
  private static final String NEW = "735916";

  @Override
  protected Backstage backstage() {
    Backstage usual = super.backstage();
    try {
      return new Backstage(
          usual.own(),
          usual.lock(),
          Administrators.reset(folders(), this::now),
          usual.audit(),
          usual.area(),
          usual.mark(),
          usual.counting(),
          usual.background(),
          usual.bench(),
          usual.state(),
          usual.content(),
          usual.rehearsal());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aNewPinIsTypedTwiceAndOpensFromThenOn() throws IOException {
    lockOut();
    assertThat(words("gate-line")).startsWith("Too many wrong PINs.");
    tap("gate-leave");
    Path file = Files.createFile(folders().staffReset());
    Files.setLastModifiedTime(file, FileTime.from(now()));

    holdCorner();
    assertThat(words("gate-line")).isEqualTo("A new PIN can be set now. Type 6 to 12 digits.");
    type("123456");
    assertThat(words("gate-said")).startsWith("Anyone would try this PIN first.");
    type(NEW);
    assertThat(words("gate-line")).isEqualTo("Type the same PIN again.");
    type("735917");
    assertThat(words("gate-said")).isEqualTo("The two were not the same. Begin again.");
    type(NEW);
    type(NEW);
    until("the staff area opens", () -> isAt(Screen.Staff.class));
    settle();
    assertThat(audit()).contains("- locked-out").last().isEqualTo("PIN set here reset");
    tap("staff-lock");

    holdCorner();
    assertThat(words("gate-line")).as("the file counts once").isEqualTo("Type your PIN.");
    type(NEW);
    until("the new PIN opens", () -> isAt(Screen.Staff.class));
    settle();
    tap("staff-lock");
    goIn();
    assertThat(audit()).as("the operator's still count").last().isEqualTo("Ana opened");
  }
}
