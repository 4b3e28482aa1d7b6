package app.onward.interviews;

/**
 * Somebody who is in a round on the other side.
 *
 * @param role what they do or are known for; empty where nobody has said
 */
public record Interviewer(String name, String role) {
  public static final int LONGEST = 200;

  public Interviewer {
    if (name.isBlank() || name.length() > LONGEST || role.length() > LONGEST) {
      throw new IllegalArgumentException("No interviewer: '" + name + "', '" + role + "'");
    }
  }

  /** “Lena Ott, head of data”. */
  public String shown() {
    return role.isEmpty() ? name : name + ", " + role;
  }
}
