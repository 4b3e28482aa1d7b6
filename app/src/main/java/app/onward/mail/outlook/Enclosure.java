package app.onward.mail.outlook;

import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/** A file or a mail in a mail. */
public final class Enclosure {
  private static final int CONTENT = 0x3701;

  private final MapiProperties properties;
  private final NamedProperties named;

  Enclosure(MapiProperties properties, NamedProperties named) {
    this.properties = properties;
    this.named = named;
  }

  /** The file's name; empty when it has none. */
  public String name() throws IOException {
    return properties.firstText(0x3707, 0x3704, 0x3001);
  }

  /** The media type; empty when nobody stated one. */
  public String type() throws IOException {
    return properties.firstText(0x370e);
  }

  /** By which the HTML refers to it; empty when it does not. */
  public String contentId() throws IOException {
    return properties.firstText(0x3712);
  }

  /** The mail this is; null when it is a file. */
  public @Nullable OutlookMail mail() throws IOException {
    DirectoryEntry inner = properties.mail(CONTENT);
    return inner == null
        ? null
        : new OutlookMail(inner, MapiProperties.ofMail(inner, MapiProperties.OF_INNER_MAIL), named);
  }

  /** How many bytes the file has. */
  public long size() {
    return properties.size(CONTENT);
  }

  /** The file, as far as it goes. */
  public byte[] content() throws IOException {
    return properties.bytes(CONTENT, (int) Math.min(size(), Integer.MAX_VALUE));
  }
}
