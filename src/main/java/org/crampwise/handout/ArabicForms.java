package org.crampwise.handout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The forms of Arabic letters at the beginning, in the middle and at the end of what is joined. A
/// page has no shaping engine: it is given the letters in the forms that Unicode has for them.
///
/// Which form belongs to which letter is read from Unicode's own data, for every language in Arabic
/// script.
final class ArabicForms {
  private static final int FIRST = 0xFB50;
  private static final int LAST = 0xFEFC;
  private static final char LENGTHENING = '\u0640';

  private enum Form {
    ISOLATED,
    FINAL,
    INITIAL,
    MEDIAL
  }

  /// @param letters one, or lam and alef, which are written as one
  private record Shape(String letters, Form form) {}

  private final Map<Shape, Character> forms = new HashMap<>();
  private final Map<Character, String> letters = new HashMap<>();

  ArabicForms() {
    for (int code = FIRST; code <= LAST; code++) {
      Optional<Form> form = form(Optional.ofNullable(Character.getName(code)).orElse(""));
      if (form.isPresent()) {
        char shaped = (char) code;
        String plain = Normalizer.normalize(String.valueOf(shaped), Normalizer.Form.NFKC);
        if (plain.length() == 1 || isLamAlef(plain)) {
          forms.putIfAbsent(new Shape(plain, form.get()), shaped);
          letters.put(shaped, plain);
        }
      }
    }
  }

  private static Optional<Form> form(String name) {
    for (Form form : Form.values()) {
      if (name.startsWith("ARABIC L") && name.endsWith(form + " FORM")) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  private static boolean isLamAlef(String plain) {
    return plain.length() == 2
        && plain.charAt(0) == '\u0644'
        && "\u0622\u0623\u0625\u0627".indexOf(plain.charAt(1)) >= 0;
  }

  /// The text with each letter in the form its neighbors ask for; marks stay as they are.
  String shaped(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false; // whether what stands before reaches over
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isMark(letter)) {
        shaped.append(letter);
        continue;
      }
      int follower = following(text, i);
      if (follower < text.length()
          && has(pair(letter, text.charAt(follower)), joined ? Form.FINAL : Form.ISOLATED)) {
        shaped.append(shape(pair(letter, text.charAt(follower)), joined, false));
        shaped.append(text, i + 1, follower);
        i = follower;
        joined = false;
        continue;
      }
      boolean reaches =
          reachesOn(letter) && follower < text.length() && takes(text.charAt(follower));
      shaped.append(shape(String.valueOf(letter), joined && takes(letter), reaches));
      joined = reaches;
    }
    return shaped.toString();
  }

  /// The letters of a text that was shaped.
  String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      plain.append(letters.getOrDefault(letter, String.valueOf(letter)));
    }
    return plain.toString();
  }

  private char shape(String plain, boolean before, boolean after) {
    Form form = before ? (after ? Form.MEDIAL : Form.FINAL) : after ? Form.INITIAL : Form.ISOLATED;
    return forms.getOrDefault(new Shape(plain, form), plain.charAt(0));
  }

  private boolean has(String plain, Form form) {
    return forms.containsKey(new Shape(plain, form));
  }

  private static String pair(char first, char second) {
    return String.valueOf(new char[] {first, second});
  }

  private boolean reachesOn(char letter) {
    return letter == LENGTHENING || has(String.valueOf(letter), Form.INITIAL);
  }

  private boolean takes(char letter) {
    return letter == LENGTHENING || has(String.valueOf(letter), Form.FINAL);
  }

  private static int following(String text, int at) {
    int next = at + 1;
    while (next < text.length() && isMark(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static boolean isMark(char letter) {
    return Character.getType(letter) == Character.NON_SPACING_MARK;
  }
}
