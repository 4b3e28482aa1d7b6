package onward.bad.prints;

/** Speaks past the terminal. */
class Prints {
  void speak() {
    System.out.println("heard by nobody");
  }
}
