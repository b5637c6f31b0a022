package org.crampwise.ui.staff;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.crampwise.ui.control.DigitKeys;
import org.crampwise.ui.control.KeyPad;
import org.crampwise.ui.control.TouchButton;
import org.crampwise.ui.frame.Sheets;

/// A sheet on which a telephone number is dialed.
final class PhonePad {
  private static final int LONGEST = 24;
  private static final Pattern NUMBER = Pattern.compile("[+0-9][0-9 -]{1,23}");

  private final StaffRoom room;
  private final Sheets sheets;
  private final Consumer<String> saved;
  private final StringBuilder number = new StringBuilder();
  private final Label shown = new Label();
  private final TouchButton save;

  /// @param saved takes the number
  PhonePad(StaffRoom room, Sheets sheets, Consumer<String> saved) {
    this.room = room;
    this.sheets = sheets;
    this.saved = saved;
    this.save = new TouchButton("phone-save", room.text("calibrate.save"), "check");
  }

  /// @param before the number as it is; empty for none
  void open(String title, String before) {
    number.append(before.replaceAll("[^+0-9 -]", " "));
    shown.setId("phone-number");
    shown.getStyleClass().add("phone-number");
    save.getStyleClass().add("lead");
    save.onAction(this::save);
    List<TouchButton> signs =
        List.of(
            KeyPad.key("key-plus", "+", "+", () -> type("+")),
            KeyPad.key("key-dash", "-", "-", () -> type("-")));
    TouchButton delete = DigitKeys.delete(room.text("entry.delete"), this::delete);
    KeyPad pad =
        KeyPad.wide(
            DigitKeys.of(digit -> type(Integer.toString(digit))), signs, delete, room.look());
    Region keys = pad.lay(room.em(40), pad.leastHeight());
    keys.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    VBox all = new VBox(room.em(0.6), shown, keys, new HBox(save));
    all.setAlignment(Pos.CENTER_LEFT);
    sheets.sheet("phone-sheet", title, all);
    show();
  }

  private void type(String sign) {
    if (number.length() < LONGEST) {
      number.append(sign);
      show();
    }
  }

  private void delete() {
    if (!number.isEmpty()) {
      number.setLength(number.length() - 1);
      show();
    }
  }

  private void show() {
    shown.setText(number.isEmpty() ? "–" : SettingControls.oneLine(number.toString()));
    save.setUnavailable(!NUMBER.matcher(number).matches());
  }

  private void save() {
    if (NUMBER.matcher(number).matches()) {
      sheets.close();
      saved.accept(number.toString().strip());
    }
  }
}
