package app.onward.interviews.jdbc;

/** What of the rows stands: a row {@code e} whose act was not taken back. */
final class Standing {
  static final String SQL =
      """
       AND NOT EXISTS (SELECT 1 FROM interview_reversals r
                       WHERE r.workspace_id = e.workspace_id AND r.act_id = e.act_id)
      """;

  private Standing() {}
}
