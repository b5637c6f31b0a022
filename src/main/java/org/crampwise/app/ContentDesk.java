package org.crampwise.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.image.Image;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.change.CardChange;
import org.crampwise.content.change.Changes;
import org.crampwise.content.reader.Assets;
import org.crampwise.content.reader.Signatures;
import org.crampwise.station.KioskConfig;
import org.crampwise.station.pack.InUse;
import org.crampwise.station.pack.Pack;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.PackStore;
import org.crampwise.ui.frame.Display;
import org.crampwise.ui.staff.UpdatesDesk;
import org.crampwise.ui.text.Language;
import org.crampwise.ui.text.Messages;

/// What staff do about the content of this machine.
final class ContentDesk implements UpdatesDesk {
  private final ContentSource source;
  private final KioskConfig config;
  private final Visit visit;
  private final CardPhotos photos;

  ContentDesk(ContentSource source, KioskConfig config, Visit visit, Display display) {
    this.source = source;
    this.config = config;
    this.visit = visit;
    this.photos = new CardPhotos(config, display);
  }

  @Override
  public Installed installed() {
    InUse now = shown();
    return new Installed(
        now.version(),
        now.signer(),
        !Signatures.unsigned(now.assets().root(), visit.chosen()),
        visit.offered().stream().map(Language::name).toList(),
        now.before(),
        now.faults().stream().map(PackRefusedException::reason).toList());
  }

  @Override
  public Found look() {
    return new Found(!source.sticks().all().isEmpty(), source.sticks().packs());
  }

  @Override
  public Offer check(Path pack) throws PackRefusedException {
    PackStore store = store();
    PackStore.Received received = store.receive(pack);
    try {
      Assets assets = Assets.pack(received.pack().file());
      Path before = shown().assets().root();
      return new Looked(
          received,
          assets,
          received.pack().manifest().languages().stream()
              .map(tag -> Messages.of(assets.root(), tag).languageName())
              .toList(),
          !Signatures.unsigned(assets.root(), visit.chosen()),
          Changes.between(before, assets.root(), visit.chosen()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InUse shown() {
    return source.shown().open(config);
  }

  private PackStore store() {
    return source.store(config);
  }

  private record Looked(
      PackStore.Received received,
      Assets assets,
      List<String> languages,
      boolean reviewed,
      Changes changes)
      implements Offer {
    @Override
    public Pack pack() {
      return received.pack();
    }

    @Override
    public void close() {
      assets.close();
    }
  }

  @Override
  public void use(Offer offer) throws PackRefusedException {
    if (offer instanceof Looked looked) {
      // What is open can't be moved everywhere.
      looked.close();
      store().use(looked.received());
    }
  }

  @Override
  public VersionNumber goBack() throws PackRefusedException {
    return store().goBack();
  }

  @Override
  public void renew() {
    source.renew();
  }

  @Override
  public Optional<Image> before(CardChange change) {
    return photo(shown().assets(), change, change.before());
  }

  @Override
  public Optional<Image> after(Offer offer, CardChange change) {
    return offer instanceof Looked looked
        ? photo(looked.assets(), change, change.after())
        : Optional.empty();
  }

  private Optional<Image> photo(Assets assets, CardChange change, OptionalInt card) {
    return card.isPresent()
        ? Optional.of(photos.of(assets, visit.chosen(), change.deck(), card.getAsInt()))
        : Optional.empty();
  }
}
