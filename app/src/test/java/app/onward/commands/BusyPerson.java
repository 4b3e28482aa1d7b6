package app.onward.commands;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.testing.Visitor;
import app.onward.platform.testing.Visitor.Answer;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Posts one form after the other, and remembers what was acknowledged. */
final class BusyPerson {
  private final String name;
  private final Visitor visitor;
  private final AtomicInteger acknowledged;
  private final List<Pursued> pursued = new ArrayList<>();
  private int number;
  private String undo = "";

  BusyPerson(String name, Visitor visitor, AtomicInteger acknowledged) {
    this.name = name;
    this.visitor = visitor;
    this.acknowledged = acknowledged;
  }

  /** What an application's page must say, and what it must not. */
  private record Pursued(String path, List<String> said, List<String> takenBack) {}

  /** Goes on until the server no longer answers; what was being posted then may be kept or not. */
  void postUntilKilled() {
    try {
      String token = visitor.get("/applications/new").html().select("input[name=_csrf]").val();
      while (true) {
        pursue(token);
      }
    } catch (UncheckedIOException killed) {
      assertThat(killed).isNotNull();
    }
  }

  private void pursue(String token) {
    String employer = "Employer " + name + number++;
    var application =
        new Pursued(
            post(token, "/applications", "employer", employer, "role", "Gardener"),
            new ArrayList<>(List.of(employer)),
            new ArrayList<>());
    pursued.add(application);
    String notes = application.path + "/notes";
    for (String note : List.of("first", "second", "third")) {
      String text = note + " note of " + employer;
      post(token, notes, "text", text);
      application.said.add(text);
    }
    takeBack(token, application);
    String today =
        visitor.get(application.path + "/events/new?what=closing").html().select("#day").val();
    post(
        token,
        application.path + "/events",
        "what",
        "closing",
        "closure",
        "rejected",
        "day",
        today);
    application.said.add("Closed: Rejected");
  }

  private void takeBack(String token, Pursued application) {
    String last = application.said.getLast();
    // From here on it may be gone, whether that is acknowledged or not.
    application.said.remove(last);
    post(token, undo);
    application.takenBack.add(last);
  }

  /** Sends a form, goes where the answer leads, and says where that is. */
  private String post(String token, String path, String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("_csrf", token);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    Answer answer = visitor.post(path, fields);
    assertThat(answer.status()).as(path + answer.body()).isEqualTo(302);
    acknowledged.incrementAndGet();
    String next = answer.header("Location");
    undo = visitor.get(next).html().select("[role=status] form").attr("action");
    return next;
  }

  /** Everything acknowledged is there, and nobody has to sign in again. */
  void findEverything() {
    for (Pursued each : pursued) {
      Answer page = visitor.get(each.path);
      assertThat(page.status()).as(each.path).isEqualTo(200);
      String text = page.html().select("main").text();
      assertThat(text).contains(each.said);
      each.takenBack.forEach(gone -> assertThat(text).doesNotContain(gone));
    }
  }
}
