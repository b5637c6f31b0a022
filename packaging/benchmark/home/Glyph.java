import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The icons of the home screen, as in `ui.control.Icons`.
final class Glyph {
  private static final Map<String, Ikon> ICONS =
      Map.ofEntries(
          Map.entry("back", MaterialDesignA.ARROW_LEFT),
          Map.entry("checklist", MaterialDesignF.FORMAT_LIST_CHECKS),
          Map.entry("clear", MaterialDesignR.RESTART),
          Map.entry("help", MaterialDesignM.MESSAGE_PLUS_OUTLINE),
          Map.entry("home", MaterialDesignH.HOME_OUTLINE),
          Map.entry("info", MaterialDesignI.INFORMATION_OUTLINE),
          Map.entry("language", MaterialDesignW.WEB),
          Map.entry("list", MaterialDesignB.BOOK_OPEN_VARIANT),
          Map.entry("size", MaterialDesignF.FORMAT_SIZE),
          Map.entry("sound", MaterialDesignV.VOLUME_HIGH));

  private Glyph() {}

  /// The icon as a character of its font.
  static String of(String name) {
    return "&#x%x;".formatted(ICONS.get(name).getCode());
  }
}
