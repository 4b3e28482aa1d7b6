package app.onward.interviews.web;

/** The part of an address that names a round. */
record Place(String id, String round) {
  /** Where its questions are written down. */
  String questions() {
    return "/applications/" + id + "/rounds/" + round + "/questions";
  }
}
