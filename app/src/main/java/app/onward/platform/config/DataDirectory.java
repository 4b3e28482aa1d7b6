package app.onward.platform.config;

import java.nio.file.Path;

/** The one directory that holds everything: database, files, key, uploads on their way in. */
public record DataDirectory(Path root) {
  public Path database() {
    return root.resolve("onward.db");
  }

  /** Files by the hash of their content. */
  public Path files() {
    return root.resolve("files");
  }

  /** What was dropped into a page and is still being read. */
  public Path incoming() {
    return root.resolve("incoming");
  }

  /** The key that seals secrets; never in the database and never in a backup. */
  public Path key() {
    return root.resolve("onward.key");
  }

  /** Held by whichever process works on this directory. */
  public Path lock() {
    return root.resolve("onward.lock");
  }

  /** How a command finds the running server. */
  public Path server() {
    return root.resolve("server.json");
  }
}
