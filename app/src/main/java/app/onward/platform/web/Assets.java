package app.onward.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The styles, scripts, fonts and pictures of the pages. Their addresses carry a hash of all of them
 * in a folder name, so that browsers keep them for good and modules still find each other by
 * relative paths.
 *
 * @param version the folder's name
 */
public record Assets(String version) {
  private static final int HASH_BYTES = 6;

  /** What this program ships below {@code static/}. */
  static Assets shipped() throws IOException {
    Resource[] files =
        new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
    Arrays.sort(files, Comparator.comparing(Resource::getDescription));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource file : files) {
        try (InputStream in = file.getInputStream()) {
          digest.update(in.readAllBytes());
        }
      }
      return new Assets("v" + HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256", missing);
    }
  }

  /**
   * The address of one file.
   *
   * @param path below {@code static/}, such as {@code css/onward.css}
   */
  public String url(String path) {
    return "/static/" + version + "/" + path;
  }
}
