package app.onward.questions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A field of work with questions of its own; shown through {@code questions.sector.<sector>}. */
public enum Sector {
  SOFTWARE,
  DATA,
  NURSING_AND_CARE,
  TEACHING,
  LAW,
  FINANCE,
  SALES,
  RETAIL_AND_HOSPITALITY,
  MANUFACTURING_AND_LOGISTICS,
  PUBLIC_SERVICE,
  CONSTRUCTION_AND_ENGINEERING,
  ADMINISTRATION;

  /** Its name in files and addresses: {@code public-service}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Sector> of(String slug) {
    return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
  }
}
