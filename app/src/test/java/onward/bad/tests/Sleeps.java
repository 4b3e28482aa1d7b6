package onward.bad.tests;

/** Waits and hopes. */
class Sleeps {
  void waits() throws InterruptedException {
    Thread.sleep(1);
  }
}
