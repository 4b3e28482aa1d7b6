package app.onward.commands;

import app.onward.commands.Finding.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Looks at everything a start needs, and says what to do where something is not well. */
final class DoctorCommand implements Command {
  @Override
  public Exit run(Invocation call) {
    var findings = new ArrayList<Finding>();
    findings.addAll(new PlaceExamination(call).findings());
    findings.addAll(new StoreExamination(call).findings());
    if (call.json()) {
      call.terminal().json(findings);
    } else {
      show(call.terminal(), findings);
    }
    return findings.stream().anyMatch(found -> found.verdict() == Verdict.PROBLEM)
        ? Exit.FAILED
        : Exit.DONE;
  }

  private static void show(Terminal terminal, List<Finding> findings) {
    for (Finding finding : findings) {
      terminal
          .out()
          .printf(
              "%-6s %-15s %s%n",
              terminal.texts().of("commands.doctor.verdict", finding.verdict()),
              terminal.texts().get("commands.doctor." + finding.of().text()),
              finding.sentence());
    }
  }
}
