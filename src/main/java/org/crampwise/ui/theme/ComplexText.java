package org.crampwise.ui.theme;

import java.lang.Character.UnicodeScript;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Letters that join or change their shape, as in Arabic, on more than one line.
///
/// JavaFX 26.0.2 on Linux breaks such a text into lines by shaping the part that stays on the line
/// once more, and takes for it the letters of the whole, which it has kept: it then fails or sets
/// letters one over the other. Made to keep nothing, it is right. Windows and macOS shape with
/// other code.
public final class ComplexText {
  /// Scripts that are set letter by letter.
  private static final Set<UnicodeScript> PLAIN =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED);

  private static final String LAYOUTS = "com.sun.javafx.text.GlyphLayoutManager";
  private static final String SHARED = "REUSABLE_INSTANCE";
  private static final String ON_LINUX = "com.sun.javafx.font.freetype.PangoGlyphLayout";
  private static final String KEPT = "runUtf8";

  private ComplexText() {}

  /// Whether some letters of a text are not set one by one.
  public static boolean joins(String text) {
    return text.codePoints().mapToObj(UnicodeScript::of).anyMatch(found -> !PLAIN.contains(found));
  }

  /// Sees to it that such texts can be broken into lines. On the toolkit's thread; may be asked for
  /// again.
  ///
  /// @return why they can't; empty when they can
  public static Optional<String> mend() {
    try {
      Class<?> pango = Class.forName(ON_LINUX);
      Object layout = Objects.requireNonNull(open(Class.forName(LAYOUTS), SHARED).get(null));
      if (pango.isInstance(layout)) {
        open(pango, KEPT).set(layout, new Unkept());
      }
      return Optional.empty();
    } catch (ClassNotFoundException _) {
      return Optional.empty(); // another system
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.of(
          "this JavaFX can't break its letters into lines, and could not be mended (" + e + ")");
    }
  }

  private static Field open(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  /// Finds nothing again, but holds what has been put into it until it is let go: that is memory of
  /// the system, which the toolkit frees.
  private static final class Unkept extends LinkedHashMap<Object, Long> {
    private static final long serialVersionUID = 1;

    private final transient List<Long> held = new ArrayList<>();

    @Override
    public @Nullable Long get(@Nullable Object key) {
      return null;
    }

    @Override
    public @Nullable Long put(Object key, Long value) {
      held.add(value);
      return null;
    }

    @Override
    public Collection<Long> values() {
      return held;
    }

    @Override
    public void clear() {
      held.clear();
    }
  }
}
