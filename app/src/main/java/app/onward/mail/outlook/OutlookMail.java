package app.onward.mail.outlook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * A mail as Outlook saved it. Each property is read when it is asked for, so that whoever asks can
 * hold limits; anything may throw for a file that is broken, unchecked exceptions among them.
 */
public final class OutlookMail {
  private static final String FILE = "__attach_version1.0_#";
  private static final String RECIPIENT = "__recip_version1.0_#";
  private static final String NAMES = "__nameid_version1.0";
  private static final int MOST_RTF = 16 << 20;

  private final DirectoryEntry directory;
  private final MapiProperties properties;
  private final NamedProperties named;

  OutlookMail(DirectoryEntry directory, MapiProperties properties, NamedProperties named) {
    this.directory = directory;
    this.properties = properties;
    this.named = named;
  }

  /** Opens a file; empty when it is something else than a mail, such as a contact or a document. */
  public static Optional<OutlookMail> open(byte[] file) throws IOException {
    DirectoryEntry root = new POIFSFileSystem(new ByteArrayInputStream(file)).getRoot();
    if (!MapiProperties.areIn(root)) {
      return Optional.empty();
    }
    MapiProperties properties = MapiProperties.ofMail(root, MapiProperties.OF_MAIL);
    DirectoryEntry names = root;
    if (root.hasEntryCaseInsensitive(NAMES)
        && root.getEntryCaseInsensitive(NAMES) instanceof DirectoryEntry known) {
      names = known;
    }
    OutlookMail mail = new OutlookMail(root, properties, new NamedProperties(properties.of(names)));
    return mail.isMail() ? Optional.of(mail) : Optional.empty();
  }

  private boolean isMail() throws IOException {
    String kind = kind();
    return kind.isEmpty()
        || kind.startsWith("ipm.note")
        || kind.startsWith("ipm.schedule.")
        || kind.startsWith("ipm.post")
        || kind.startsWith("report.");
  }

  private String kind() throws IOException {
    return properties.text(0x001a).strip().toLowerCase(Locale.ROOT);
  }

  /** The header as it came over the net; empty for a mail that never did, or was written here. */
  public String transportHeader() throws IOException {
    return properties.text(0x007d);
  }

  public String subject() throws IOException {
    return properties.text(0x0037);
  }

  /** With its angle brackets; empty when absent. */
  public String messageId() throws IOException {
    return properties.firstText(0x1035);
  }

  public String inReplyTo() throws IOException {
    return properties.firstText(0x1042);
  }

  public String references() throws IOException {
    return properties.firstText(0x1039);
  }

  /** When it was sent, or else received; null when neither is known. */
  public @Nullable Instant sentAt() {
    Instant sent = properties.time(0x0039);
    return sent == null ? properties.time(0x0e06) : sent;
  }

  /** Who it is from and whom it went to. */
  public List<Person> people() throws IOException {
    List<Person> people = new ArrayList<>();
    people.add(
        new Person(
            Person.Role.FROM,
            properties.firstText(0x0042, 0x0c1a),
            address(properties, 0x5d02, 0x0065, 0x5d01, 0x0c1f)));
    for (MapiProperties recipient : inner(RECIPIENT)) {
      Person.Role role =
          switch (recipient.number(0x0c15) & 0xf) {
            case 1 -> Person.Role.TO;
            case 2 -> Person.Role.CC;
            default -> Person.Role.HIDDEN;
          };
      people.add(new Person(role, recipient.firstText(0x3001), address(recipient, 0x39fe, 0x3003)));
    }
    return people;
  }

  /** The first that is an address of the net, and not a place in somebody's directory. */
  private static String address(MapiProperties properties, int... ids) throws IOException {
    for (int id : ids) {
      String address = properties.text(id).strip();
      if (address.indexOf('@') > 0 && !address.startsWith("/")) {
        return address;
      }
    }
    return "";
  }

  /** The text without layout; empty when there is none. */
  public String plain() throws IOException {
    String plain = properties.text(0x1000);
    if (!plain.isBlank()) {
      return plain;
    }
    RtfText.Read rtf = rtf();
    return rtf.html() ? "" : rtf.text();
  }

  /** The text with layout; empty when there is none. */
  public String html() throws IOException {
    Charset charset = CodePages.charset(properties.number(0x3fde));
    byte[] bytes = properties.bytes(0x1013, MOST_RTF);
    String html = bytes.length > 0 ? new String(bytes, charset) : properties.text(0x1013);
    if (!html.isBlank()) {
      return html;
    }
    RtfText.Read rtf = rtf();
    return rtf.html() ? rtf.text() : "";
  }

  private RtfText.Read rtf() throws IOException {
    byte[] packed = properties.bytes(0x1009, MOST_RTF);
    return RtfText.of(CompressedRtf.unpack(packed, MOST_RTF));
  }

  /** What it asks or tells about a meeting, as iCalendar; empty for any other mail. */
  public String calendar() throws IOException {
    String kind = kind();
    return kind.startsWith("ipm.schedule.meeting.")
        ? new Meeting(properties, named).asCalendar(kind, subject(), people().getFirst())
        : "";
  }

  /** The files and mails within, in their order. */
  public List<Enclosure> enclosures() throws IOException {
    return inner(FILE).stream().map(inner -> new Enclosure(inner, named)).toList();
  }

  private List<MapiProperties> inner(String prefix) throws IOException {
    List<DirectoryEntry> found = new ArrayList<>();
    for (Iterator<Entry> all = directory.getEntries(); all.hasNext(); ) {
      if (all.next() instanceof DirectoryEntry inner && inner.getName().startsWith(prefix)) {
        found.add(inner);
      }
    }
    found.sort(java.util.Comparator.comparing(Entry::getName));
    List<MapiProperties> read = new ArrayList<>();
    for (DirectoryEntry inner : found) {
      read.add(properties.of(inner));
    }
    return read;
  }
}
