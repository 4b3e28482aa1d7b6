package app.onward.bench.linking;

import app.onward.bench.training.OtherMail;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the invented mailbox and remembers which application each job mail belongs to. */
final class LinkingMailbox {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final DateTimeFormatter SEPARATOR =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss yyyy", Locale.ROOT);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);
  private static final List<String> BY_PEOPLE = List.of("person", "agency");

  private final List<Wording> wordings;
  private final RandomGenerator random;
  private final LocalDate today;
  private final Map<Instant, Integer> truth = new HashMap<>();
  private final TreeMap<Long, String> mails = new TreeMap<>();

  LinkingMailbox(List<Wording> wordings, RandomGenerator random, LocalDate today) {
    this.wordings = wordings;
    this.random = random;
    this.today = today;
  }

  /** The application of each job mail, by the moment it was sent, which is its own. */
  Map<Instant, Integer> truth() {
    return truth;
  }

  void add(Pursued pursued) {
    LocalDate day = today.minusDays(20 + random.nextInt(280));
    String route = pursued.sender().isEmpty() ? sender(pursued, "receipt", "") : pursued.sender();
    String thread = null;
    String writer = "";
    LocalDate met = day;
    for (int step = 0; step < pursued.steps().size(); step++) {
      String kind = pursued.steps().get(step);
      boolean changes = kind.equals("moved") || kind.equals("cancelled");
      String sender = step == 0 ? route : sender(pursued, kind, changes ? writer : route);
      writer = sender;
      day = step == 0 ? day : changes ? day.plusDays(1) : day.plusDays(3 + random.nextInt(9));
      met = changes ? met : day.plusDays(6);
      boolean answers = BY_PEOPLE.contains(sender) && thread != null && random.nextInt(3) > 0;
      String id = "<linking-%d@mail.example>".formatted(mails.size());
      String text = filled(pursued, kind, sender, met);
      ZonedDateTime sent = unused(day);
      truth.put(sent.toInstant(), pursued.number());
      String more = answers ? "In-Reply-To: " + thread + "\nReferences: " + thread + "\n" : "";
      boolean calendar =
          (kind.equals("interview") || changes) && pursued.number() % 2 == 0 && !answers;
      put(sent, message(text, id, sent, more, calendar ? invite(pursued, kind, met) : null));
      thread = BY_PEOPLE.contains(sender) ? id : thread;
    }
  }

  /** Mail about anything else. */
  void add(OtherMail.Text other) {
    ZonedDateTime sent = unused(today.minusDays(random.nextInt(300)));
    String head =
        "From: %s\nSubject: %s\n".formatted(other.from(), other.subject().replace('\n', ' '));
    String id = "<other-%d@mail.example>".formatted(mails.size());
    put(sent, message(head + "\n" + other.body(), id, sent, "", null));
  }

  void write(Path mbox) throws IOException {
    try (OutputStream out = Files.newOutputStream(mbox);
        var buffered = new java.io.BufferedOutputStream(out)) {
      for (String mail : mails.values()) {
        buffered.write(mail.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** Who writes: as asked if there is such a wording, otherwise the next that there is. */
  private String sender(Pursued pursued, String kind, String wanted) {
    List<String> there =
        of(pursued, kind)
            .map(Wording::sender)
            .filter(sender -> sender.equals("agency") == pursued.sender().equals("agency"))
            .distinct()
            .toList();
    if (there.contains(wanted)) {
      return wanted;
    }
    return there.isEmpty() ? "own" : there.get(random.nextInt(there.size()));
  }

  private Stream<Wording> of(Pursued pursued, String kind) {
    return wordings.stream()
        .filter(one -> one.language().equals(pursued.language()) && one.kind().equals(kind));
  }

  private String filled(Pursued pursued, String kind, String sender, LocalDate met) {
    List<Wording> fitting = of(pursued, kind).filter(one -> one.sender().equals(sender)).toList();
    if (fitting.isEmpty()) {
      fitting = of(pursued, kind).toList();
    }
    var dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
            .withLocale(Locale.forLanguageTag(pursued.language()));
    Map<String, String> slots = new HashMap<>(pursued.slots());
    slots.put("date", dates.format(met));
    slots.put("time", "14:00");
    slots.put("newdate", dates.format(met.plusDays(2)));
    slots.put("newtime", "10:30");
    return fitting.get(random.nextInt(fitting.size())).filled(slots);
  }

  private static String invite(Pursued pursued, String kind, LocalDate met) {
    boolean moved = kind.equals("moved");
    boolean cancelled = kind.equals("cancelled");
    var at = (moved ? met.plusDays(2) : met).atTime(moved ? 10 : 14, moved ? 30 : 0);
    return """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//linking//EN
        METHOD:%s
        BEGIN:VEVENT
        UID:linking-%d@mail.example
        SEQUENCE:%d
        DTSTAMP:20260101T000000Z
        DTSTART;TZID=Europe/Amsterdam:%s
        DTEND;TZID=Europe/Amsterdam:%s
        SUMMARY:%s
        STATUS:%s
        END:VEVENT
        END:VCALENDAR
        """
        .formatted(
            cancelled ? "CANCEL" : "REQUEST",
            pursued.number(),
            moved || cancelled ? 1 : 0,
            STAMP.format(at),
            STAMP.format(at.plusHours(1)),
            pursued.slots().get("role"),
            cancelled ? "CANCELLED" : "CONFIRMED");
  }

  private static String message(
      String text, String id, ZonedDateTime sent, String more, @Nullable String calendar) {
    int blank = text.indexOf("\n\n");
    String head = text.substring(0, blank);
    String body = text.substring(blank + 2).replaceAll("(?m)^(>*From )", ">$1");
    String fields =
        "%s\nTo: Mira Halvorsen <mira@mailbox.example>\nDate: %s\nMessage-ID: %s\n%sMIME-Version: 1.0\n"
            .formatted(head, DateTimeFormatter.RFC_1123_DATE_TIME.format(sent), id, more);
    String separator = "From linking " + SEPARATOR.format(sent) + "\n";
    if (calendar == null) {
      return separator + fields + "Content-Type: text/plain; charset=utf-8\n\n" + body + "\n\n";
    }
    return separator
        + fields
        + "Content-Type: multipart/mixed; boundary=part\n\n--part\n"
        + "Content-Type: text/plain; charset=utf-8\n\n"
        + body
        + "\n--part\nContent-Type: text/calendar; charset=utf-8\n\n"
        + calendar
        + "--part--\n\n";
  }

  private ZonedDateTime unused(LocalDate day) {
    ZonedDateTime at =
        day.atTime(LocalTime.of(8 + random.nextInt(10), random.nextInt(60), random.nextInt(60)))
            .atZone(ZONE);
    while (mails.containsKey(at.toEpochSecond())) {
      at = at.plusSeconds(1);
    }
    return at;
  }

  private void put(ZonedDateTime sent, String mail) {
    mails.put(sent.toEpochSecond(), mail);
  }
}
