package org.crampwise.ui.handout;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.crampwise.handout.Handouts;
import org.crampwise.handout.Imprint;
import org.crampwise.handout.Stationery;
import org.crampwise.handout.Wording;
import org.crampwise.ui.text.Library;
import org.crampwise.ui.theme.Palette;

/// Where hand-outs are made: the words of a library on the site's paper.
///
/// @param site the name of the place; empty where none is set
/// @param palette of the light theme: paper is white
public record Desk(Optional<String> site, Clock clock, Palette palette) {

  /// What may go on a hand-out in the library's language.
  public Handouts handouts(Library library) {
    return new Handouts(library.pack(), new Words(library), imprint(library));
  }

  /// What it takes to make a page in the library's language.
  public Stationery stationery(Library library) {
    return new Stationery(library.pack(), new Words(library), library.illustrations(), this::color);
  }

  /// What stands at the foot of a page in the library's language.
  public Imprint imprint(Library library) {
    DateTimeFormatter date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(library.messages().locale())
            .localizedBy(library.messages().locale());
    return new Imprint(
        site, library.site().version(), date.format(LocalDate.now(clock)), library.unsigned());
  }

  private int color(String role) {
    Color color = palette.color(role);
    return channel(color.getRed()) << 16
        | channel(color.getGreen()) << 8
        | channel(color.getBlue());
  }

  private static int channel(double share) {
    return (int) Math.round(share * 255);
  }

  private record Words(Library library) implements Wording {
    @Override
    public String text(String key, Object... values) {
      return library.text(key, values);
    }

    @Override
    public String fill(String text) {
      return library.site().fill(text);
    }

    @Override
    public String tag() {
      return library.messages().tag();
    }

    @Override
    public boolean rightToLeft() {
      return library.messages().rightToLeft();
    }
  }
}
