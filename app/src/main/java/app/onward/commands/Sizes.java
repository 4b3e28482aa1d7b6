package app.onward.commands;

import java.util.Locale;

/** Amounts of bytes as people read them. */
final class Sizes {
  private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};

  private Sizes() {}

  /** Two or three digits and a unit: {@code 3.4 GB}. */
  static String text(long bytes) {
    double amount = bytes;
    int unit = 0;
    while (amount >= 1000 && unit < UNITS.length - 1) {
      amount /= 1000;
      unit++;
    }
    return String.format(
        Locale.ROOT, amount < 10 && unit > 0 ? "%.1f %s" : "%.0f %s", amount, UNITS[unit]);
  }
}
