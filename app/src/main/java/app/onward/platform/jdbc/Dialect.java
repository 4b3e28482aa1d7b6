package app.onward.platform.jdbc;

/** The two stores; only adapters that cannot be written portably ask which one it is. */
public enum Dialect {
  SQLITE("sqlite"),
  POSTGRESQL("postgresql");

  private final String folder;

  Dialect(String folder) {
    this.folder = folder;
  }

  /** The folder of migrations that only this store runs. */
  public String folder() {
    return folder;
  }
}
