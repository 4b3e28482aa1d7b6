package app.onward.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser calls itself, in the words a person would use. */
final class DeviceName {
  /** Order matters: most browsers also name the ones they want to be taken for. */
  private static final List<Name> BROWSERS =
      List.of(
          new Name("Edg", "Edge"),
          new Name("OPR/", "Opera"),
          new Name("SamsungBrowser", "Samsung Internet"),
          new Name("Firefox", "Firefox"),
          new Name("FxiOS", "Firefox"),
          new Name("CriOS", "Chrome"),
          new Name("Chrome", "Chrome"),
          new Name("Safari", "Safari"));

  private static final List<Name> SYSTEMS =
      List.of(
          new Name("iPhone", "iPhone"),
          new Name("iPad", "iPad"),
          new Name("Android", "Android"),
          new Name("Windows", "Windows"),
          new Name("Mac OS", "Mac"),
          new Name("CrOS", "ChromeOS"),
          new Name("Linux", "Linux"));

  private DeviceName() {}

  /** A browser and a system, such as {@code Firefox · Linux}; empty where neither is known. */
  static String of(@Nullable String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " \u00b7 " + system;
  }

  private static String first(List<Name> names, @Nullable String userAgent) {
    return userAgent == null
        ? ""
        : names.stream()
            .filter(name -> userAgent.contains(name.sign()))
            .map(Name::text)
            .findFirst()
            .orElse("");
  }

  private record Name(String sign, String text) {}
}
