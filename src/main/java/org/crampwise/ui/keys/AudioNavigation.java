package org.crampwise.ui.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.crampwise.session.Listening;
import org.crampwise.speech.Delivery;
import org.crampwise.speech.Passage;
import org.crampwise.speech.Silence;
import org.crampwise.ui.keys.KeypadKeys.Meaning;
import org.crampwise.ui.navigation.Screen;
import org.crampwise.ui.voice.Follower;
import org.crampwise.ui.voice.Heard;
import org.crampwise.ui.voice.Heard.Area;
import org.crampwise.ui.voice.Heard.Kind;
import org.crampwise.ui.voice.HeardWords;
import org.crampwise.ui.voice.Line;
import org.crampwise.ui.voice.ReadAloud;
import org.crampwise.ui.voice.ReadingMark;

/// The screens by ear: each page says its title and how much there is on it; keys go from one thing
/// to the next, text too, and say it; whatever changes says so. Any key cuts short what is being
/// said.
final class AudioNavigation {
  private final Ears ears;
  private final Walk walk;
  private final Dark dark;
  private final ListenMenu menu;
  private final ReadingMark mark = new ReadingMark();

  /// Where the listener is; what was on the screen and had the keyboard when something was last
  /// said of it.
  private Optional<Node> cursor = Optional.empty();

  private List<Heard> known = List.of();
  private Optional<Node> owner = Optional.empty();

  /// Whether the page is another one than what was last said is about.
  private boolean turned = true;

  /// How often something was said.
  private int sayings;

  AudioNavigation(Ears ears, Walk walk, Dark dark) {
    this.ears = ears;
    this.walk = walk;
    this.dark = dark;
    this.menu = new ListenMenu(ears.library(), ears.frame()::sheets);
  }

  boolean isOn() {
    return ears.listening().navigation();
  }

  /// Turns it on, if there is a voice, or off.
  void turn(boolean on) {
    if (on && !isOn()) {
      ears.speaker()
          .look(ears.language(), silence -> silence.ifPresentOrElse(this::explain, this::begin));
    } else if (!on && isOn()) {
      end();
      say(List.of(Line.of(word("listen.off"))));
    }
  }

  private void begin() {
    ears.listening(ears.listening().withNavigation(true));
    turned = true;
    announce(List.of(Line.of(word("listen.on")), Line.of(word("listen.keys"))));
  }

  private void end() {
    ears.listening(ears.listening().withNavigation(false));
    ears.frame().sheets().close();
    forget();
  }

  /// What was said of a page is of no use any more.
  void forget() {
    dark.turn(false);
    mark.remove();
    cursor = Optional.empty();
    known = List.of();
    turned = true;
  }

  private void explain(Silence why) {
    ears.frame().bubbles().reason(word(ReadAloud.reason(why)), ears.frame().sound());
  }

  /// The page goes.
  void leaves() {
    mark.remove();
    cursor = Optional.empty();
    turned = true;
  }

  /// Does what a key is for.
  void key(Meaning meaning) {
    ears.speaker().hush();
    switch (meaning) {
      case NEXT -> step(1);
      case PREVIOUS -> step(-1);
      case SELECT -> current().ifPresentOrElse(this::select, () -> step(1));
      case BACK -> back();
      case FORWARD -> walk.lead().ifPresent(this::select);
      case HELP -> help();
      case VOLUME -> deliver(AudioNavigation::around);
      case LOUDER -> deliver(Delivery::louder);
      case QUIETER -> deliver(Delivery::quieter);
      case DARK -> darken();
      case UNPLUGGED -> end();
      case PLUGGED, SCAN -> {}
    }
  }

  private Optional<Heard> current() {
    return cursor.flatMap(walk::at);
  }

  private void step(int by) {
    passMessage();
    List<Heard> all = walk.all();
    Optional<Heard> next = walk.step(cursor, by, it -> it.kind() != Kind.NOTE);
    next.ifPresent(
        it -> {
          List<Line> lines = new ArrayList<>();
          int from = current().map(all::indexOf).orElse(by > 0 ? -1 : all.size());
          int to = all.indexOf(it);
          if (by > 0 ? to <= from : to >= from) {
            lines.add(Line.of(word(by > 0 ? "listen.top" : "listen.end")));
          }
          lines.add(whole(it));
          goTo(it);
          say(lines);
        });
  }

  /// A message has been heard; whoever goes on is done with it.
  private void passMessage() {
    if (walk.all().stream().allMatch(it -> it.kind() == Kind.MESSAGE)) {
      ears.frame().closeOverlay();
      cursor = walk.focused().map(Heard::node);
    }
  }

  private void goTo(Heard heard) {
    cursor = Optional.of(heard.node());
    if (heard.kind().operable()) {
      walk.focus(heard.node());
    }
    mark.put(heard.node(), 0, heard.name().length());
    remember();
  }

  private void select(Heard heard) {
    int before = sayings;
    if (heard.kind().operable()) {
      String id = heard.node().getId();
      goTo(heard);
      Walk.select(heard);
      if (cursor.isPresent() && current().isEmpty() && id != null) {
        cursor = walk.named(id).map(Heard::node);
      }
      settle();
    }
    if (sayings == before && isOn()) {
      current().ifPresent(it -> say(List.of(whole(it))));
    }
  }

  private void back() {
    if (ears.frame().sheets().isOpen()) {
      ears.frame().sheets().close();
      settle();
    } else {
      walk.named("bar-back").ifPresent(this::select);
    }
  }

  private void help() {
    if (ears.frame().sheets().isOpen()) {
      back();
      return;
    }
    menu.open(
        List.of(
            new ListenMenu.Choice("slower", "slower", () -> deliver(Delivery::slower)),
            new ListenMenu.Choice("faster", "faster", () -> deliver(Delivery::faster)),
            new ListenMenu.Choice("dark", "dark", this::darken),
            new ListenMenu.Choice("off", "stop", () -> turn(false))));
    settle();
  }

  private void darken() {
    dark.turn(!dark.isOn());
    say(List.of(Line.of(word(dark.isOn() ? "listen.dark" : "listen.light"))));
  }

  private static Delivery around(Delivery now) {
    return now.volume() == Delivery.MOST ? new Delivery(now.rate(), Delivery.LEAST) : now.louder();
  }

  private void deliver(UnaryOperator<Delivery> change) {
    Listening now = ears.listening();
    Delivery wanted = change.apply(ReadAloud.delivery(now));
    ears.listening(now.with(wanted.rate(), wanted.volume()));
    say(
        List.of(
            Line.of(
                now.rate() == wanted.rate()
                    ? ears.words().text("listen.volume", wanted.volume(), Delivery.MOST)
                    : ears.words().text("listen.rate", wanted.rate(), Delivery.MOST))));
  }

  /// Something was pressed or touched, or a page has come: says what there is to say of it.
  void settle() {
    if (!isOn()) {
      return;
    }
    List<Heard> now = walk.all();
    if (turned) {
      announce(List.of());
      return;
    }
    if (!layer(now).equals(layer(known))) {
      layered(now);
      return;
    }
    Optional<Heard> moved = walk.focused().filter(it -> !owner.equals(Optional.of(it.node())));
    List<Line> lines =
        moved
            .map(it -> List.of(whole(it)))
            .orElseGet(() -> new Changes(known, now).lines(cursor, words()));
    moved.ifPresent(it -> cursor = Optional.of(it.node()));
    remember();
    if (!lines.isEmpty()) {
      say(lines);
    }
  }

  /// What lies over the page, if anything does.
  private static Optional<Node> layer(List<Heard> heard) {
    return heard.stream().filter(it -> it.area() == Area.OVERLAY).findFirst().map(Heard::node);
  }

  /// Something has come over the page, or gone.
  private void layered(List<Heard> now) {
    if (layer(now).isPresent()) {
      announce(List.of());
    } else if (asks()) {
      ears.goBack(); // what was asked is not agreed to
    } else {
      cursor = walk.focused().map(Heard::node);
      remember();
      current().ifPresentOrElse(it -> say(List.of(whole(it))), () -> announce(List.of()));
    }
  }

  private boolean asks() {
    return ears.page().filter(ears.privacy()::asksBeforeAnswering).isPresent();
  }

  /// Words of what has come over the page are there to be heard at once.
  private static boolean isNotice(Heard heard) {
    return heard.area() == Area.OVERLAY && !heard.kind().operable();
  }

  /// Says what a page is called and how much there is on it; of an emergency, all.
  private void announce(List<Line> before) {
    if (asks() && layer(walk.all()).isEmpty()) {
      ears.privacy()
          .ask(
              () -> {
                turned = true;
              });
    }
    turned = false;
    List<Line> lines = new ArrayList<>(before);
    List<Heard> all = walk.all();
    cursor = all.stream().findFirst().map(Heard::node);
    boolean alarm = ears.page().filter(Screen.Emergency.class::isInstance).isPresent();
    List<Heard> own =
        all.stream()
            .filter(it -> it.area() == Area.PAGE || it.area() == Area.OVERLAY)
            .filter(it -> it.kind() != Kind.NOTE)
            .toList();
    own.stream()
        .filter(it -> alarm || it.equals(own.getFirst()) || isNotice(it))
        .map(this::whole)
        .forEach(lines::add);
    if (own.size() > 1) {
      lines.add(Line.of(ears.words().text("listen.things", own.size())));
    }
    remember();
    say(lines);
  }

  private void remember() {
    known = walk.all();
    owner = walk.focused().map(Heard::node);
  }

  /// Says something that has come by itself.
  void tell(String text) {
    if (isOn()) {
      say(List.of(Line.of(text)));
    }
  }

  private void say(List<Line> lines) {
    sayings++;
    ears.speaker().say(lines, ears.language(), new Follower(mark, () -> {}, this::explain));
  }

  private Line whole(Heard heard) {
    return Line.of(heard, words().whole(heard), Passage.Kind.NAME);
  }

  private HeardWords words() {
    return new HeardWords(ears.words());
  }

  private String word(String key) {
    return ears.words().text(key);
  }
}
