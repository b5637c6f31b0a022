package org.crampwise.app;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.crampwise.station.KioskConfig;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the values of options must be; each says plainly what it takes.
final class Converters {
  private Converters() {}

  static final class Size implements ITypeConverter<PixelSize> {
    @Override
    public PixelSize convert(String written) {
      return PixelSize.parse(written)
          .orElseThrow(() -> refusal(written, "is not a size such as 1080x1920"));
    }
  }

  static final class ScreenToOpen implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return ScreenName.parse(written)
          .map(_ -> written)
          .orElseThrow(() -> refusal(written, "is not a screen such as Home or Topic:magnesium"));
    }
  }

  static final class CountryCode implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return oneOf(written, List.of(Locale.getISOCountries()), "is not a country code such as US");
    }
  }

  static final class Language implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return among(written, Settings.languages());
    }
  }

  static final class Theme implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return among(written, KioskConfig.THEMES);
    }
  }

  static final class TextStep implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String written) {
      var steps = KioskConfig.TEXT_SIZES.stream().map(String::valueOf).toList();
      return Integer.valueOf(among(written, steps));
    }
  }

  static final class Diagonal implements ITypeConverter<Double> {
    @Override
    public Double convert(String written) {
      try {
        double inches = Double.parseDouble(written);
        if (inches >= KioskConfig.LEAST_DIAGONAL && inches <= KioskConfig.MOST_DIAGONAL) {
          return inches;
        }
      } catch (NumberFormatException _) {
        // Refused below, as what is out of range.
      }
      throw refusal(
          written,
          "is not a number of inches from %.0f to %.0f"
              .formatted(KioskConfig.LEAST_DIAGONAL, KioskConfig.MOST_DIAGONAL));
    }
  }

  private static String among(String written, Collection<String> words) {
    return oneOf(written, words, "is not one of " + String.join(", ", words));
  }

  private static String oneOf(String written, Collection<String> words, String refusal) {
    if (words.contains(written)) {
      return written;
    }
    throw refusal(written, refusal);
  }

  private static TypeConversionException refusal(String written, String why) {
    return new TypeConversionException("'" + written + "' " + why);
  }
}
