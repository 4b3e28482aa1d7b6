package app.onward.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 computes it, for each pair of colours that meet, in light and in dark. */
class ColoursTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([\\w-]+): light-dark\\(#(\\w{6}), #(\\w{6})\\)");

  @ParameterizedTest(name = "{0} can be read on {1}")
  @CsvSource({
    "ink, paper paper-raised paper-sunken next-wash waiting-wash found",
    "ink-soft, paper paper-raised paper-sunken next-wash waiting-wash found",
    "ink-faint, paper paper-raised paper-sunken next-wash",
    "next, paper paper-raised paper-sunken next-wash",
    "next-deep, paper paper-raised paper-sunken next-wash",
    "waiting, paper paper-raised paper-sunken waiting-wash",
    "erase, paper paper-raised paper-sunken erase-wash",
    "on-next, next next-deep",
    "paper, ink"
  })
  void textCanBeRead(String text, String grounds) throws IOException {
    assertEachPair(text, grounds, 4.5);
  }

  @ParameterizedTest(name = "{0} can be seen on {1}")
  @CsvSource({
    "line-strong, paper paper-raised",
    "next, paper paper-raised paper-sunken",
    "waiting-dot, paper paper-raised waiting-wash"
  })
  void dotsAndBordersCanBeSeen(String mark, String grounds) throws IOException {
    assertEachPair(mark, grounds, 3);
  }

  private static void assertEachPair(String above, String grounds, double least)
      throws IOException {
    Map<String, Pair> colours = colours();
    for (String ground : grounds.split(" ")) {
      Pair one = Objects.requireNonNull(colours.get(above));
      Pair other = Objects.requireNonNull(colours.get(ground));
      assertThat(contrast(one.light(), other.light()))
          .as("%s on %s, light", above, ground)
          .isGreaterThanOrEqualTo(least);
      assertThat(contrast(one.dark(), other.dark()))
          .as("%s on %s, dark", above, ground)
          .isGreaterThanOrEqualTo(least);
    }
  }

  private static Map<String, Pair> colours() throws IOException {
    var colours = new HashMap<String, Pair>();
    try (var tokens =
        Objects.requireNonNull(ColoursTest.class.getResourceAsStream("/static/css/tokens.css"))) {
      var found = COLOUR.matcher(new String(tokens.readAllBytes(), UTF_8));
      while (found.find()) {
        colours.put(
            found.group(1),
            new Pair(Integer.parseInt(found.group(2), 16), Integer.parseInt(found.group(3), 16)));
      }
    }
    return colours;
  }

  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private record Pair(int light, int dark) {}
}
