package app.onward.commands;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Receipts that are far larger in one way than any employer's system makes them. */
final class OutsizedMails {
  private static final String RECEIPT =
      "Thanks for applying for the Data Analyst role at Firm. Your application has reached us.\n";
  private static final int TEXT = 4 << 20;
  private static final int HEADER = 1_000_000;

  private OutsizedMails() {}

  /** Each by what is outsized about it; made when asked for. */
  static Map<String, Supplier<byte[]>> all() {
    var mails = new LinkedHashMap<String, Supplier<String>>();
    mails.put(
        "file",
        () -> parts(1, i -> "Content-Type: image/png\n\n" + many("iVBORw0KGgo=\n", 60 << 20)));
    mails.put(
        "texts",
        () -> parts(14, i -> "Content-Type: text/plain\n\n" + many("words and words\n", TEXT)));
    mails.put("parts", () -> parts(990, i -> "Content-Type: text/plain\n\nPart " + i + "\n"));
    mails.put("calendars", () -> parts(14, i -> "Content-Type: text/calendar\n\n" + calendar()));
    mails.put("tags", () -> html(many("<b>", TEXT)));
    mails.put("cells", () -> html("<table>" + many("<tr><td>1", TEXT)));
    mails.put("attributes", () -> html("<p " + many("a=1 ", TEXT) + ">x"));
    mails.put("references", () -> html(many("&amp;&#65;", TEXT)));
    mails.put("comment", () -> html("<!--" + many("- -", TEXT)));
    mails.put(
        "links", () -> html(many("<a href='https://a.example/?token=abcdefgh1'>x</a>", TEXT)));
    mails.put("history", () -> plain(many("On 1 Jan 2026, Jo wrote:\n> hi\n", TEXT)));
    mails.put("quotes", () -> plain(many(">", TEXT)));
    mails.put("line", () -> plain(many("word", TEXT)));
    mails.put("parameters", () -> plain(many("x%3d", TEXT)));
    mails.put("dots", () -> plain(many(". ", TEXT)));
    mails.put("blanks", () -> plain(many(" \n\n", TEXT) + "end"));
    mails.put("fields", () -> field(many("X-Field: x\n", HEADER)));
    mails.put("folds", () -> field("X-Long: " + many("x\n ", HEADER) + "x\n"));
    mails.put(
        "people",
        () -> field("Cc: " + many("\"Jo, (J) <j\" <jo@a.example>, ", HEADER) + "x@y.example\n"));
    mails.put("brackets", () -> field("Cc: " + many("(", HEADER) + "x@y.example\n"));
    mails.put("words", () -> field("X-Words: " + many("=?utf-8?Q?=C3=A4?= ", HEADER) + "\n"));
    mails.put("threads", () -> field("References: " + many("<a@b.example> ", HEADER) + "\n"));
    var named = new LinkedHashMap<String, Supplier<byte[]>>();
    mails.forEach((name, mail) -> named.put(name, () -> bytes(name, mail.get())));
    return named;
  }

  private static byte[] bytes(String name, String mail) {
    String header =
        """
        From: Firm <no-reply@us.greenhouse-mail.io>
        To: Mira Halvorsen <mira@mailbox.example>
        Subject: Thank you for applying to Firm, %1$s
        Date: Tue, 1 Sep 2026 09:20:00 +0200
        Message-ID: <outsized-%1$s@mg.us.greenhouse-mail.io>
        X-Mailgun-Tag: CandidateAutoReply
        """
            .formatted(name);
    return (header + mail).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String plain(String text) {
    return "Content-Type: text/plain\n\n" + RECEIPT + text + "\n";
  }

  private static String html(String text) {
    return "Content-Type: text/html\n\n<p>" + RECEIPT + "</p>" + text + "\n";
  }

  private static String field(String lines) {
    return lines + plain("");
  }

  private static String parts(int count, IntFunction<String> part) {
    var mail = new StringBuilder("Content-Type: multipart/mixed; boundary=edge\n\n");
    mail.append("--edge\nContent-Type: text/plain\n\n").append(RECEIPT);
    for (int i = 0; i < count; i++) {
      mail.append("--edge\n").append(part.apply(i));
    }
    return mail.append("--edge--\n").toString();
  }

  private static String calendar() {
    String event = "BEGIN:VEVENT\nUID:x\nDTSTART:20260901T090000Z\nSUMMARY:Talk\nEND:VEVENT\n";
    return "BEGIN:VCALENDAR\nMETHOD:REQUEST\n" + many(event, TEXT) + "END:VCALENDAR\n";
  }

  private static String many(String piece, int bytes) {
    return piece.repeat(bytes / piece.length());
  }
}
