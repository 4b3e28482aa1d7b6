package app.onward;

/** Starts Onward. */
public final class Onward {
  private Onward() {}

  public static void main(String[] args) {
    System.out.println("Onward");
  }
}
