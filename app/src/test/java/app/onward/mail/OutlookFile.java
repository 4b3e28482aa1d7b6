package app.onward.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes mail as Outlook saves it: each property a stream of a compound file. */
public final class OutlookFile {
  static final String APPOINTMENT = "0220060000000000c000000000000046";
  static final String MEETING = "90dad86e0b451b1098da00aa003f1305";

  private static final String HEADER =
      """
      Microsoft Mail Internet Headers Version 2.0
      Received: from mail.avellan.example by mx.mailbox.example; Fri, 20 Nov 2026 08:12:35 +0000
      From: =?utf-8?Q?J=C3=B6rg_Avellan?= <careers@avellan.example>
      To: "Halvorsen, Mira" <mira@mailbox.example>
      Subject: =?utf-8?Q?Ihre_Bewerbung_?=
      \t=?utf-8?Q?f=C3=BCr_Delft?=
      Date: Fri, 20 Nov 2026 09:12:33 +0100
      Message-ID: <talk-1@avellan.example>
      X-Mailgun-Tag: CandidateAutoReply
      Content-Type: multipart/mixed; boundary="gone"
      Content-Transfer-Encoding: 7bit
      MIME-Version: 1.0
      """;

  private final Map<String, byte[]> streams = new TreeMap<>();
  private final Map<Integer, Long> fixed = new TreeMap<>();
  private final Map<String, OutlookFile> directories = new LinkedHashMap<>();
  private final List<byte[]> names = new ArrayList<>();
  private final ByteArrayOutputStream sets = new ByteArrayOutputStream();
  private int files;
  private int recipients;

  /** A mail that came over the net, with a plain text. */
  static OutlookFile received() {
    return new OutlookFile()
        .text(0x001a, "IPM.Note")
        .text(0x007d, HEADER.replace("\n", "\r\n"))
        .text(0x0037, "Ihre Bewerbung für Delft")
        .text(0x1000, "Guten Tag,\r\n\r\nvielen Dank für Ihre Bewerbung.\r\n");
  }

  /** A mail that came over the net, from what it is as text. */
  public static OutlookFile of(String mail) {
    int head = mail.indexOf("\n\n");
    return new OutlookFile()
        .text(0x001a, "IPM.Note")
        .text(0x007d, mail.substring(0, head + 1))
        .text(0x1000, mail.substring(head + 2));
  }

  /** A mail that its owner wrote, so that it has no header. */
  static OutlookFile sent() {
    return new OutlookFile()
        .text(0x001a, "IPM.Note")
        .text(0x0037, "Bewerbung: Datenanalyse")
        .text(0x0042, "Mira Halvorsen")
        .text(0x0064, "EX")
        .text(0x0065, "/o=Exchange/ou=Group/cn=Recipients/cn=mira")
        .text(0x5d02, "mira@mailbox.example")
        .text(0x1035, "<sent-1@mailbox.example>")
        .text(0x1042, "<talk-1@avellan.example>")
        .time(0x0039, Instant.parse("2026-11-20T09:30:00Z"))
        .recipient(1, "Avellan, Jörg", "careers@avellan.example")
        .recipient(2, "", "copy@avellan.example")
        .recipient(3, "", "hidden@avellan.example")
        .text(0x1000, "Guten Tag, hiermit bewerbe ich mich.");
  }

  OutlookFile text(int id, String text) {
    return stream(id, "001F", text.getBytes(StandardCharsets.UTF_16LE));
  }

  OutlookFile narrow(int id, String text, Charset charset) {
    return stream(id, "001E", text.getBytes(charset));
  }

  OutlookFile bytes(int id, byte[] bytes) {
    return stream(id, "0102", bytes);
  }

  private OutlookFile stream(int id, String type, byte[] bytes) {
    streams.put("__substg1.0_%04X%s".formatted(id, type), bytes);
    return this;
  }

  OutlookFile number(int id, int number) {
    fixed.put(id << 16 | 0x0003, (long) number);
    return this;
  }

  OutlookFile time(int id, Instant at) {
    fixed.put(id << 16 | 0x0040, (at.getEpochSecond() + 11_644_473_600L) * 10_000_000L);
    return this;
  }

  /** Names a property of a set, and returns the number it is kept under. */
  int named(String set, int id) {
    sets.writeBytes(HexFormat.of().parseHex(set));
    int index = names.size();
    names.add(
        ByteBuffer.allocate(8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(id)
            .putShort((short) ((3 + index) << 1))
            .putShort((short) index)
            .array());
    return 0x8000 + index;
  }

  OutlookFile recipient(int role, String name, String address) {
    directories.put(
        "__recip_version1.0_#%08X".formatted(recipients++),
        new OutlookFile().number(0x0c15, role).text(0x3001, name).text(0x39fe, address));
    return this;
  }

  public OutlookFile file(String name, String type, byte[] content) {
    return enclosed(new OutlookFile().text(0x3707, name).text(0x370e, type).bytes(0x3701, content));
  }

  OutlookFile picture(String contentId, byte[] content) {
    return enclosed(
        new OutlookFile()
            .text(0x3707, "logo.png")
            .text(0x370e, "image/png")
            .text(0x3712, contentId)
            .bytes(0x3701, content));
  }

  OutlookFile mail(OutlookFile inner) {
    OutlookFile enclosure = new OutlookFile().text(0x3001, "Weitergeleitet");
    enclosure.directories.put("__substg1.0_3701000D", inner);
    return enclosed(enclosure);
  }

  private OutlookFile enclosed(OutlookFile enclosure) {
    directories.put("__attach_version1.0_#%08X".formatted(files++), enclosure);
    return this;
  }

  /** The file. */
  public byte[] written() {
    try (var file = new POIFSFileSystem()) {
      write(file.getRoot(), 32);
      DirectoryEntry mapping = file.getRoot().createDirectory("__nameid_version1.0");
      var entries = new ByteArrayOutputStream();
      names.forEach(entries::writeBytes);
      document(mapping, "__substg1.0_00020102", sets.toByteArray());
      document(mapping, "__substg1.0_00030102", entries.toByteArray());
      document(mapping, "__substg1.0_00040102", new byte[0]);
      var out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(DirectoryEntry directory, int before) throws IOException {
    for (var stream : streams.entrySet()) {
      document(directory, stream.getKey(), stream.getValue());
    }
    ByteBuffer table =
        ByteBuffer.allocate(before + 16 * fixed.size()).order(ByteOrder.LITTLE_ENDIAN);
    table.position(before);
    fixed.forEach((tag, value) -> table.putInt(tag).putInt(6).putLong(value));
    document(directory, "__properties_version1.0", table.array());
    for (var inner : directories.entrySet()) {
      boolean mail = inner.getKey().startsWith("__substg1.0_");
      inner.getValue().write(directory.createDirectory(inner.getKey()), mail ? 24 : 8);
    }
  }

  private static void document(DirectoryEntry directory, String name, byte[] content)
      throws IOException {
    directory.createDocument(name, new ByteArrayInputStream(content));
  }

  /** RTF as Outlook keeps it, with nothing referred back to. */
  static byte[] packed(String rtf) {
    byte[] text = rtf.getBytes(StandardCharsets.ISO_8859_1);
    var out = new ByteArrayOutputStream();
    for (int i = 0; i < text.length; i += 8) {
      out.write(0);
      out.write(text, i, Math.min(8, text.length - i));
    }
    return ByteBuffer.allocate(16 + out.size())
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(12 + out.size())
        .putInt(text.length)
        .putInt(0x75465a4c)
        .putInt(0)
        .put(out.toByteArray())
        .array();
  }
}
