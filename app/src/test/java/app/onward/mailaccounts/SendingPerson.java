package app.onward.mailaccounts;

import app.onward.applications.ApplicationId;
import app.onward.feedback.TurnedDown;
import app.onward.mail.imap.PracticeSmtpServer;
import app.onward.platform.jdbc.Dialect;
import app.onward.platform.testing.RunningOnward;
import app.onward.platform.testing.Seeker;
import app.onward.platform.testing.Seeker.Page;
import java.util.Arrays;

/** Somebody who sends letters from an account of their own, and the server it is at. */
public record SendingPerson(PracticeSmtpServer server, TurnedDown one) implements AutoCloseable {
  public static SendingPerson on(Dialect dialect) {
    RunningOnward onward = AccountPages.onward(dialect);
    return new SendingPerson(PracticeSmtpServer.start(), new TurnedDown(onward, Seeker.on(onward)));
  }

  public Seeker seeker() {
    return one.seeker();
  }

  public <T> T get(Class<T> bean) {
    return one.onward().get(bean);
  }

  /** The account, with names and values in turn that are typed instead of what is right. */
  public Page account(String... changed) {
    seeker().get("/letters/account/new?address=mira%40mailbox.example");
    String[] usual = {
      "name", "Mira Halvorsen",
      "host", "localhost",
      "port", String.valueOf(server.port()),
      "password", "abcd efgh ijkl mnop"
    };
    String[] typed = Arrays.copyOf(usual, usual.length + changed.length);
    System.arraycopy(changed, 0, typed, usual.length, changed.length);
    return seeker().submit("/letters/account", typed);
  }

  /** A kept letter of this kind, addressed and without gaps; its page. */
  public Page letter(ApplicationId application, String kind) {
    return letter(application, kind, "Thank you for the good talk, Zoë. – Mira");
  }

  public Page letter(ApplicationId application, String kind, String body) {
    String letters = "/applications/" + application + "/letters";
    seeker().get(letters + "/new?kind=" + kind + "&language=en");
    return seeker()
        .submit(
            letters,
            "to",
            "lena@tessaly.example",
            "subject",
            "Größe & Dank",
            "body",
            body,
            "then",
            "kept");
  }

  /** Presses the button that sends it. */
  public Page send(Page letter) {
    return click(letter, "morning");
  }

  /** Presses one of the two buttons; changed fields follow. */
  public Page click(Page letter, String then, String... changed) {
    Page page = seeker().get(letter.path());
    var form = page.html().selectFirst("form:has(#body)");
    if (form == null) {
      return seeker().post(letter.path() + "/sending", "then", then);
    }
    String[] typed = {
      "to", form.select("#to").val(),
      "subject", form.select("#subject").val(),
      "body", form.select("#body").text(),
      "then", then
    };
    for (int i = 0; i < changed.length; i += 2) {
      for (int j = 0; j < typed.length; j += 2) {
        typed[j + 1] = typed[j].equals(changed[i]) ? changed[i + 1] : typed[j + 1];
      }
    }
    return seeker().post(letter.path() + "/sending", typed);
  }

  /** Quiet hours around noon, at which the clock of tests stands. */
  public void quietAtNoon() {
    seeker().get("/letters/quiet-hours");
    seeker().submit("/letters/quiet-hours", "hold", "yes", "from", "11:00", "until", "14:00");
  }

  public String timeline(ApplicationId application) {
    return seeker().get("/applications/" + application).html().select("ol.timeline").text();
  }

  @Override
  public void close() {
    server.close();
  }
}
