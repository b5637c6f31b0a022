package org.crampwise.ui.foods;

import java.text.NumberFormat;
import java.util.Locale;
import org.crampwise.content.DailyAmount;
import org.crampwise.ui.text.Library;

/// Says amounts, ages and groups in the language's words.
final class AmountWords {
  private static final int YEAR = DailyAmounts.YEAR;

  private final Library library;
  private final String unit;

  /// @param unit `mg` or `mcg`
  AmountWords(Library library, String unit) {
    this.library = library;
    this.unit = unit;
  }

  /// An amount without its unit: `2.4`.
  String number(double amount) {
    NumberFormat format = NumberFormat.getNumberInstance(library.messages().locale());
    format.setMaximumFractionDigits(1);
    return format.format(amount);
  }

  /// `336 mg`.
  String amount(double amount) {
    return library.text("amounts.unit." + unit, number(amount));
  }

  /// `310 to 420 mg`, or `320 mg` for a single figure.
  String amount(Goal goal) {
    return goal.range()
        ? library.text(
            "amounts.unit." + unit,
            library.text("amounts.range", number(goal.low()), number(goal.high())))
        : amount(goal.high());
  }

  /// A whole percent: `19%`.
  String percent(int percent) {
    return NumberFormat.getPercentInstance(library.messages().locale()).format(percent / 100.0);
  }

  /// Ages in years: `31 to 50`, `71 and over`; below one year in months.
  String ages(int fromMonths, int toMonths) {
    if (toMonths <= YEAR) {
      return library.text("amounts.ages.months", fromMonths, toMonths - 1);
    }
    return toMonths == Integer.MAX_VALUE
        ? library.text("amounts.ages.over", fromMonths / YEAR)
        : library.text("amounts.ages.range", fromMonths / YEAR, toMonths / YEAR - 1);
  }

  /// A group as one picks it: `Women, 31 to 50`.
  String group(DailyAmount row) {
    return library.text("amounts.group." + key(row), ages(row.fromMonths(), row.toMonths()));
  }

  /// A group inside a sentence: `women of 31 to 50`.
  String groupInSentence(DailyAmount row) {
    return library.text("amounts.for." + key(row), ages(row.fromMonths(), row.toMonths()));
  }

  private static String key(DailyAmount row) {
    String who = row.who().name().toLowerCase(Locale.ROOT);
    if (row.toMonths() <= DailyAmounts.ADULT) {
      return who + ".young";
    }
    // Where one figure holds for every pregnancy, its ages say nothing.
    boolean anyAge =
        row.toMonths() == Integer.MAX_VALUE
            && (row.who() == DailyAmount.Who.PREGNANT
                || row.who() == DailyAmount.Who.BREASTFEEDING);
    return anyAge ? who + ".any" : who;
  }
}
