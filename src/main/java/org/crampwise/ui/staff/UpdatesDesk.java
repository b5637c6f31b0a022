package org.crampwise.ui.staff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import org.crampwise.content.VersionNumber;
import org.crampwise.content.change.CardChange;
import org.crampwise.content.change.Changes;
import org.crampwise.station.pack.Pack;
import org.crampwise.station.pack.PackRefusedException;
import org.crampwise.station.pack.Reason;

/// What staff can do about the content. What takes a while is called beside the toolkit's thread.
public interface UpdatesDesk {
  /// What visitors read now.
  ///
  /// @param signer empty for what the program came with
  /// @param reviewed whether a clinician has signed every page of the language that is shown
  /// @param languages by their own names
  /// @param before the version that one touch goes back to
  /// @param faults why newer content that lies here is not shown
  record Installed(
      VersionNumber version,
      Optional<String> signer,
      boolean reviewed,
      List<String> languages,
      Optional<VersionNumber> before,
      List<Reason> faults) {
    public Installed {
      languages = List.copyOf(languages);
      faults = List.copyOf(faults);
    }
  }

  /// @param stick whether one is in at all
  /// @param packs what lies on it
  record Found(boolean stick, List<Path> packs) {
    public Found {
      packs = List.copyOf(packs);
    }
  }

  /// A pack that was found good and is not shown yet.
  interface Offer {
    Pack pack();

    /// By their own names.
    List<String> languages();

    boolean reviewed();

    /// In the language staff read.
    Changes changes();

    /// Ends it: what it holds open is closed.
    void close();
  }

  Installed installed();

  /// Takes a while.
  Found look();

  /// Takes a minute.
  Offer check(Path pack) throws PackRefusedException;

  /// Takes a while.
  void use(Offer offer) throws PackRefusedException;

  /// Takes a while.
  VersionNumber goBack() throws PackRefusedException;

  /// Shows what was chosen, once no visitor is there. On the toolkit's thread.
  void renew();

  /// How a card looks as it is now. On the toolkit's thread.
  Optional<Image> before(CardChange change);

  /// How it will look.
  Optional<Image> after(Offer offer, CardChange change);
}
