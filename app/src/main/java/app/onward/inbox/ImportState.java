package app.onward.inbox;

/** How far an import is; shown through {@code imports.state.<state>}. */
public enum ImportState {
  QUEUED,
  RUNNING,
  DONE,
  /** Stopped by the person; what was read stays. */
  CANCELLED,
  /** The file or folder could not be read any further. */
  FAILED,
  /** Taken back: what it found and nobody accepted is gone. */
  REMOVED;

  /** Whether something may still change. */
  public boolean going() {
    return this == QUEUED || this == RUNNING;
  }
}
