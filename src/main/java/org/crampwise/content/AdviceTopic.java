package org.crampwise.content;

import java.util.Locale;

/// What a piece of advice is about; cautions hide advice by it.
public enum AdviceTopic {
  STRETCH,
  MASSAGE,
  DRINK,
  SALT,
  SUPPLEMENT,
  FOOD,
  OTHER;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
