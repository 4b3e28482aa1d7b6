package app.onward.interviews;

import app.onward.applications.Applications;
import app.onward.applications.Details;
import app.onward.platform.WorkspaceId;
import app.onward.platform.search.SearchDocument;
import app.onward.platform.search.SearchDocument.Kind;
import app.onward.platform.search.SearchIndex;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps what was written down after rounds findable, within the transaction that changes it. */
@Component
class SearchedRounds {
  private final SearchIndex index;
  private final Applications applications;
  private final Rounds rounds;
  private final Captures captures;

  SearchedRounds(SearchIndex index, Applications applications, Rounds rounds, Captures captures) {
    this.index = index;
    this.applications = applications;
    this.rounds = rounds;
    this.captures = captures;
  }

  /** Brings the index to what stands now. */
  void follow(WorkspaceId workspace, RoundId id) {
    Capture capture = captures.of(workspace, id);
    if (capture.isEmpty()) {
      index.remove(workspace, Kind.NOTE, id.value());
      return;
    }
    rounds.find(workspace, id).ifPresent(round -> put(workspace, round, capture));
  }

  private void put(WorkspaceId workspace, Round round, Capture capture) {
    applications
        .row(workspace, round.application())
        .ifPresent(row -> index.put(workspace, document(round, row.details(), capture)));
  }

  private static SearchDocument document(Round round, Details details, Capture capture) {
    return new SearchDocument(
        Kind.NOTE,
        round.id().value(),
        round.application().value(),
        details.employer() + ", " + details.role(),
        text(capture),
        round.start());
  }

  private static String text(Capture capture) {
    Stream<String> asked =
        capture.asked().stream()
            .flatMap(one -> Stream.of(one.question().text(), one.said(), one.wished()));
    return Stream.concat(asked, capture.notes().values().stream().sorted())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
