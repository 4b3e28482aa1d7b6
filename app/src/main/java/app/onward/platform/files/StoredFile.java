package app.onward.platform.files;

/**
 * A file's content, by its hash.
 *
 * @param sha256 64 hex digits
 * @param size in bytes
 */
public record StoredFile(String sha256, long size) {
  public StoredFile {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("Not a SHA-256 in hex: '" + sha256 + "'");
    }
  }
}
