package org.crampwise.app;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampwise.handout.Paper;
import org.crampwise.station.KioskConfig;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Says plainly what the value of an option must be, where it is not one of [OptionValues].
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
      return OptionValues.screen(written)
          .orElseThrow(() -> refusal(written, "is not a screen such as Home or Topic:magnesium"));
    }
  }

  static final class CountryCode implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return OptionValues.country(written)
          .orElseThrow(() -> refusal(written, "is not a country code such as US"));
    }
  }

  static final class Language implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return OptionValues.language(written).orElseThrow(() -> among(written, Settings.languages()));
    }
  }

  static final class Theme implements ITypeConverter<String> {
    @Override
    public String convert(String written) {
      return OptionValues.theme(written).orElseThrow(() -> among(written, KioskConfig.THEMES));
    }
  }

  static final class OnPaper implements ITypeConverter<Paper> {
    @Override
    public Paper convert(String written) {
      return Paper.of(written)
          .orElseThrow(() -> among(written, Stream.of(Paper.values()).map(Paper::id).toList()));
    }
  }

  static final class TextStep implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String written) {
      return OptionValues.textStep(written)
          .orElseThrow(() -> among(written, KioskConfig.TEXT_SIZES));
    }
  }

  static final class Diagonal implements ITypeConverter<Double> {
    @Override
    public Double convert(String written) {
      return OptionValues.diagonal(written)
          .orElseThrow(
              () ->
                  refusal(
                      written,
                      "is not a number of inches from %.0f to %.0f"
                          .formatted(KioskConfig.LEAST_DIAGONAL, KioskConfig.MOST_DIAGONAL)));
    }
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String written) {
      try {
        return LocalDate.parse(written);
      } catch (DateTimeParseException _) {
        throw refusal(written, "is not a day such as 2026-11-30");
      }
    }
  }

  private static TypeConversionException among(String written, Collection<?> words) {
    return refusal(
        written,
        "is not one of " + words.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  private static TypeConversionException refusal(String written, String why) {
    return new TypeConversionException("'" + written + "' " + why);
  }
}
