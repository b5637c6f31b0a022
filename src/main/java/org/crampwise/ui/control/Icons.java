package org.crampwise.ui.control;

import java.util.Map;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/// The icons in use, by what they mean.
public final class Icons {
  private static final Map<String, Ikon> BY_NAME =
      Map.ofEntries(
          Map.entry("ask", MaterialDesignA.ACCOUNT_VOICE),
          Map.entry("back", MaterialDesignA.ARROW_LEFT),
          Map.entry("calendar", MaterialDesignC.CALENDAR_BLANK_OUTLINE),
          Map.entry("change", MaterialDesignP.PENCIL_OUTLINE),
          Map.entry("check", MaterialDesignC.CHECK_BOLD),
          Map.entry("checklist", MaterialDesignF.FORMAT_LIST_CHECKS),
          Map.entry("clean", MaterialDesignS.SPRAY_BOTTLE),
          Map.entry("clear", MaterialDesignR.RESTART),
          Map.entry("clock", MaterialDesignC.CLOCK_OUTLINE),
          Map.entry("close", MaterialDesignC.CLOSE),
          Map.entry("delete", MaterialDesignB.BACKSPACE_OUTLINE),
          Map.entry("shift", MaterialDesignA.APPLE_KEYBOARD_SHIFT),
          Map.entry("reach", MaterialDesignA.ARROW_COLLAPSE_DOWN),
          Map.entry("whole", MaterialDesignA.ARROW_EXPAND_VERTICAL),
          Map.entry("save", MaterialDesignC.CONTENT_SAVE_OUTLINE),
          Map.entry("simpler", MaterialDesignT.TEXT_SHORT),
          Map.entry("full", MaterialDesignT.TEXT_LONG),
          Map.entry("disputed", MaterialDesignS.SOURCE_FORK),
          Map.entry("help", MaterialDesignM.MESSAGE_PLUS_OUTLINE),
          Map.entry("home", MaterialDesignH.HOME_OUTLINE),
          Map.entry("info", MaterialDesignI.INFORMATION_OUTLINE),
          Map.entry("language", MaterialDesignW.WEB),
          Map.entry("less", MaterialDesignM.MINUS),
          Map.entry("lock", MaterialDesignL.LOCK_OUTLINE),
          Map.entry("lock-open", MaterialDesignL.LOCK_OPEN_VARIANT_OUTLINE),
          Map.entry("list", MaterialDesignB.BOOK_OPEN_VARIANT),
          Map.entry("minus", MaterialDesignM.MINUS_CIRCLE_OUTLINE),
          Map.entry("next", MaterialDesignC.CHEVRON_RIGHT),
          Map.entry("pause", MaterialDesignP.PAUSE),
          Map.entry("phone", MaterialDesignP.PHONE_OUTLINE),
          Map.entry("play", MaterialDesignP.PLAY),
          Map.entry("plus", MaterialDesignP.PLUS),
          Map.entry("power", MaterialDesignP.POWER),
          Map.entry("settings", MaterialDesignT.TUNE),
          Map.entry("quieter", MaterialDesignV.VOLUME_MINUS),
          Map.entry("louder", MaterialDesignV.VOLUME_PLUS),
          Map.entry("slower", MaterialDesignT.TORTOISE),
          Map.entry("faster", MaterialDesignR.RABBIT),
          Map.entry("repeat", MaterialDesignR.REPLAY),
          Map.entry("stop", MaterialDesignS.STOP),
          Map.entry("dark", MaterialDesignM.MONITOR_OFF),
          Map.entry("print", MaterialDesignP.PRINTER),
          Map.entry("code", MaterialDesignQ.QRCODE),
          Map.entry("turn", MaterialDesignS.SCREEN_ROTATION),
          Map.entry("take", MaterialDesignT.TRAY_ARROW_DOWN),
          Map.entry("previous", MaterialDesignC.CHEVRON_LEFT),
          Map.entry("question", MaterialDesignH.HELP_CIRCLE_OUTLINE),
          Map.entry("size", MaterialDesignF.FORMAT_SIZE),
          Map.entry("stick", MaterialDesignU.USB_FLASH_DRIVE_OUTLINE),
          Map.entry("sort", MaterialDesignS.SORT),
          Map.entry("sound", MaterialDesignV.VOLUME_HIGH),
          Map.entry("today", MaterialDesignC.CALENDAR_TODAY),
          Map.entry("undo", MaterialDesignU.UNDO_VARIANT),
          Map.entry("thumb", MaterialDesignA.ARROW_LEFT_RIGHT_BOLD),
          Map.entry("touch", MaterialDesignG.GESTURE_TAP),
          Map.entry("warning", MaterialDesignA.ALERT_OUTLINE));

  private Icons() {}

  /// Reads them and their font, which the first icon would otherwise wait for. On any thread.
  public static void prepare() {
    new FontIcon().setIconCode(of("home"));
  }

  static Ikon of(String name) {
    Ikon icon = BY_NAME.get(name);
    if (icon == null) {
      throw new IllegalArgumentException("no icon named " + name);
    }
    return icon;
  }
}
