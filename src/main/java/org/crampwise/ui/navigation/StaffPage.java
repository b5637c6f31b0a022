package org.crampwise.ui.navigation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The pages of the staff area, in the order in which they are listed. The words of each are
/// `staff.page.ID`.
public enum StaffPage {
  OVERVIEW("home"),
  SETTINGS("settings"),
  UPDATES("stick"),
  COUNTS("checklist"),
  SELF_TEST("check"),
  LOGS("list"),
  GLASS("touch"),
  AUDIT("ask"),
  MACHINE("power");

  private final String icon;

  StaffPage(String icon) {
    this.icon = icon;
  }

  /// Its name in words, files and logs.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The icon it is listed with.
  public String icon() {
    return icon;
  }

  public static Optional<StaffPage> of(String id) {
    return Arrays.stream(values()).filter(page -> page.id().equals(id)).findFirst();
  }
}
