package org.crampwise.ui.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.content.change.CardChange;
import org.crampwise.station.AuditKind;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.Reason;
import org.crampwise.ui.staff.UpdatesDesk.Found;
import org.crampwise.ui.staff.UpdatesDesk.Installed;
import org.crampwise.ui.staff.UpdatesDesk.Offer;

/// New content: what is shown now, what is on a stick, what it would change, and the way back.
public final class UpdatesController implements StaffPane {
  private static final Logger LOG = Logger.getLogger(UpdatesController.class.getName());

  private final UpdatesDesk desk;
  private final Executor background;
  private Optional<UpdateCards> cards = Optional.empty();
  private Optional<StaffRoom> room = Optional.empty();
  private Optional<Offer> offered = Optional.empty();
  private int turn;

  @FXML private VBox updates;

  /// @param background does what takes a while, not on the thread of the screens
  public UpdatesController(UpdatesDesk desk, Executor background) {
    this.desk = desk;
    this.background = background;
  }

  @Override
  public void onShow(StaffRoom given) {
    room = Optional.of(given);
    cards = Optional.of(new UpdateCards(given));
    look();
  }

  @Override
  public void onHide() {
    turn++;
    forget();
    room = Optional.empty();
    cards = Optional.empty();
  }

  private void forget() {
    offered.ifPresent(Offer::close);
    offered = Optional.empty();
  }

  /// What there is, and what is on a stick.
  private void look() {
    forget();
    Installed installed = desk.installed();
    show(made -> made.start(installed, made.busy("staff.updates.looking"), this::goBack));
    aside(
        desk::look,
        found -> show(made -> made.start(installed, stick(made, found), this::goBack)),
        _ -> {});
  }

  private Region stick(UpdateCards made, Found found) {
    return made.stick(found, this::check, this::look);
  }

  private void check(Path pack) {
    show(made -> List.of(made.busy("staff.updates.checking", name(pack))));
    aside(() -> desk.check(pack), this::offer, refused -> refuse(refused, name(pack)));
  }

  private void offer(Offer offer) {
    offered = Optional.of(offer);
    show(made -> made.offer(offer, this::use, this::look, change -> compare(offer, change)));
  }

  private void compare(Offer offer, CardChange change) {
    room.ifPresent(
        given ->
            updates
                .getChildren()
                .setAll(
                    new CardPictures(
                        given,
                        change,
                        desk.before(change),
                        desk.after(offer, change),
                        () -> offer(offer))));
  }

  private void use(Offer offer) {
    String version = offer.pack().manifest().edition().version().toString();
    String before = desk.installed().version().toString();
    show(made -> List.of(made.busy("staff.updates.using")));
    aside(
        () -> {
          desk.use(offer);
          return version;
        },
        _ -> done(AuditKind.CONTENT_USED, before, version),
        refused -> refuse(refused, version));
  }

  private void goBack() {
    String before = desk.installed().version().toString();
    show(made -> List.of(made.busy("staff.updates.using")));
    aside(
        desk::goBack,
        version -> done(AuditKind.CONTENT_BACK, before, version.toString()),
        refused -> refuse(refused, ""));
  }

  private void done(AuditKind what, String before, String version) {
    room.ifPresent(given -> given.area().log(what, before, version));
    forget();
    show(made -> List.of(made.done(version, this::look)));
    desk.renew();
  }

  private void refuse(Reason reason, String about) {
    room.ifPresent(given -> given.area().log(AuditKind.CONTENT_REFUSED, about, reason.id()));
    show(made -> List.of(made.refused(reason, about, this::look)));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void show(Function<UpdateCards, List<? extends Region>> content) {
    room.ifPresent(
        given ->
            cards.ifPresent(
                made -> new CardPages(given, updates).show(content.apply(made), UpdateCards.EM)));
  }

  /// Does something beside the toolkit's thread. Whoever has left the page, or has begun something
  /// else, is not bothered with what came of it.
  private <T> void aside(Callable<T> work, Consumer<T> then, Consumer<Reason> refused) {
    int mine = ++turn;
    background.execute(
        () -> {
          Runnable told;
          try {
            T result = work.call();
            told = () -> then.accept(result);
          } catch (PackRefusedException e) {
            LOG.warning(e.line());
            told = () -> refused.accept(e.reason());
          } catch (Exception e) {
            LOG.log(Level.SEVERE, "An update failed", e);
            told = () -> refused.accept(Reason.NOT_READ);
          }
          tell(mine, told);
        });
  }

  private void tell(int mine, Runnable told) {
    Runnable now =
        () -> {
          if (mine == turn && room.isPresent()) {
            told.run();
          }
        };
    if (Platform.isFxApplicationThread()) {
      now.run();
    } else {
      Platform.runLater(now);
    }
  }
}
