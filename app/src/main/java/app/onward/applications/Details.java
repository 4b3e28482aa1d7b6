package app.onward.applications;

import org.jspecify.annotations.Nullable;

/**
 * What an application is for.
 *
 * @param employer the hiring organisation's name, as the person reads it
 * @param agency the recruiter in between, or null when direct
 * @param requisitionId the employer's own number for the role
 * @param url where the posting was found
 * @param source how the person came to it, in a few words
 */
public record Details(
    String employer,
    String role,
    @Nullable String agency,
    @Nullable String location,
    @Nullable String requisitionId,
    @Nullable String url,
    @Nullable String source) {
  /** The longest employer, role or other detail, in characters. */
  public static final int LONGEST = 300;

  public Details {
    employer = required("employer", employer);
    role = required("role", role);
    agency = optional(agency);
    location = optional(location);
    requisitionId = optional(requisitionId);
    url = optional(url);
    source = optional(source);
  }

  /** What adding by hand needs. */
  public static Details of(String employer, String role) {
    return new Details(employer, role, null, null, null, null, null);
  }

  private static String required(String name, String value) {
    String text = value.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("The " + name + " has " + text.length() + " characters");
    }
    return text;
  }

  private static @Nullable String optional(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = value.strip();
    if (text.length() > 2000) {
      throw new IllegalArgumentException("A detail has " + text.length() + " characters");
    }
    return text;
  }
}
