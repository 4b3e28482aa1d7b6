package app.onward.preparation.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** How the file of a sheet looks: it stands in the file itself, so that nothing is fetched. */
@Component
class SheetStyle {
  private static final String FILE = "/preparation/sheet.css";

  private final String text;

  SheetStyle() {
    try (InputStream bytes =
        Objects.requireNonNull(SheetStyle.class.getResourceAsStream(FILE), FILE)) {
      text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }

  String text() {
    return text;
  }
}
