package app.onward.bench.linking;

import app.onward.accounts.Accounts;
import app.onward.bench.Server;
import app.onward.bench.training.OtherMail;
import app.onward.inbox.ImportId;
import app.onward.inbox.ImportMail;
import app.onward.inbox.InboxFilter;
import app.onward.inbox.InboxRow;
import app.onward.inbox.Suggestions;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;

/**
 * {@code bench/linking [JOB MAILS] [OTHERS]}: imports an invented mailbox by the usual path and
 * prints how many mails were joined to the wrong application, and how many were not joined.
 */
public final class LinkingBench {
  /** With {@code -Deach=true}: every join by itself. */
  private static final boolean EACH = Boolean.getBoolean("each");

  private LinkingBench() {}

  /**
   * @param args how many job mails and how many others; 400 and 8,000 if none are given
   */
  public static void main(String[] args) throws Exception {
    int jobMails = args.length > 0 ? Integer.parseInt(args[0]) : 400;
    int others = args.length > 1 ? Integer.parseInt(args[1]) : 8_000;
    Path directory = Files.createTempDirectory("onward-bench-");
    Path mbox = directory.resolve("linking.mbox");
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    var mailbox =
        new LinkingMailbox(Wording.all(Path.of("bench/linking-mail")), random, LocalDate.now());
    new Searches(random).telling(jobMails).forEach(mailbox::add);
    OtherMail.of(Path.of("bench/training-mail"), others).forEach(mailbox::add);
    mailbox.write(mbox);
    try (var context = Server.start(directory)) {
      WorkspaceId workspace =
          context.getBean(Accounts.class).owner(context.getBean(Clock.class).instant()).workspace();
      ImportMail importMail = context.getBean(ImportMail.class);
      long begun = System.nanoTime();
      ImportId id = importMail.start(workspace, mbox, "linking.mbox");
      while (importMail.status(workspace, id).state().going()) {
        Thread.sleep(100);
      }
      System.out.printf("read in %.1f s%n", (System.nanoTime() - begun) / 1e9);
      report(waiting(context.getBean(Suggestions.class), workspace), mailbox);
    }
    System.exit(0);
  }

  private static List<InboxRow> waiting(Suggestions suggestions, WorkspaceId workspace) {
    var rows = new ArrayList<InboxRow>();
    for (int page = 1; ; page++) {
      var next = suggestions.pending(workspace, InboxFilter.ALL, new PageRequest(page, 500));
      rows.addAll(next.rows());
      if (!next.hasNext()) {
        return rows;
      }
    }
  }

  private static void report(List<InboxRow> waiting, LinkingMailbox mailbox) {
    var joined = new ArrayList<Joins.Joined>();
    int others = 0;
    int asked = 0;
    Set<Integer> seen = new HashSet<>();
    for (InboxRow row : waiting) {
      Integer truth = mailbox.truth().get(row.suggestion().sentAt());
      if (truth == null) {
        others++;
      } else {
        seen.add(truth);
        if (row.suggestion().targets().size() == 1) {
          String target = row.suggestion().targets().getFirst().text();
          joined.add(new Joins.Joined(truth, target));
          if (EACH) {
            System.out.printf(
                "%s %d %s | %s%n", target, truth, row.from().address(), row.subject());
          }
        } else {
          asked++;
        }
      }
    }
    Joins joins = Joins.of(joined);
    int all = mailbox.truth().size();
    System.out.printf(
        "%d job mails of %d applications: %d joined, %d asked about, %d not suggested;"
            + " %d others suggested%n",
        all,
        Set.copyOf(mailbox.truth().values()).size(),
        joins.joined(),
        asked,
        all - joins.joined() - asked,
        others);
    System.out.printf(
        "wrong joins %d (%.1f in 100), missed joins %d (%.1f in 100)%n",
        joins.wrong(),
        100.0 * joins.wrong() / joins.joined(),
        joins.missed(),
        100.0 * joins.missed() / joins.joined());
  }
}
