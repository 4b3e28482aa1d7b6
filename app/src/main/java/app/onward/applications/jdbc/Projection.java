package app.onward.applications.jdbc;

import app.onward.applications.Application;
import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import app.onward.applications.EmployerName;
import app.onward.applications.Standing;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.search.SearchDocument;
import app.onward.platform.search.SearchDocument.Kind;
import app.onward.platform.search.SearchIndex;
import app.onward.platform.search.SearchTerms;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The state of each application as one row and one search document, rewritten whole. */
@Repository
class Projection {
  private final JdbcClient jdbc;
  private final SearchIndex search;

  Projection(JdbcClient jdbc, SearchIndex search) {
    this.jdbc = jdbc;
    this.search = search;
  }

  void write(WorkspaceId workspace, Application application) {
    Details details = application.details();
    var closed = application.closed();
    var round = application.nextRound();
    jdbc.sql(
            """
            INSERT INTO applications (workspace_id, id, employer, employer_folded, role, agency,
              location, requisition_id, url, source, folded, stage, stage_order, furthest, closure,
              closed_on, opened_on, applied_on, heard_on, next_round_at, answer_by,
              removed)
            VALUES (:workspace, :id, :employer, :employerFolded, :role, :agency,
              :location, :requisition, :url, :source, :folded, :stage, :order, :furthest, :closure,
              :closedOn, :openedOn, :appliedOn, :heardOn, :nextRound, :answerBy,
              :removed)
            ON CONFLICT (workspace_id, id) DO UPDATE SET
              employer = excluded.employer, employer_folded = excluded.employer_folded,
              role = excluded.role, agency = excluded.agency, location = excluded.location,
              requisition_id = excluded.requisition_id, url = excluded.url,
              source = excluded.source, folded = excluded.folded, stage = excluded.stage,
              stage_order = excluded.stage_order, furthest = excluded.furthest,
              closure = excluded.closure, closed_on = excluded.closed_on,
              opened_on = excluded.opened_on, applied_on = excluded.applied_on,
              heard_on = excluded.heard_on, next_round_at = excluded.next_round_at,
              answer_by = excluded.answer_by,
              removed = excluded.removed
            """)
        .param("workspace", workspace.toString())
        .param("id", application.id().toString())
        .param("employer", details.employer())
        .param("employerFolded", EmployerName.of(details.employer()).folded())
        .param("role", details.role())
        .param("agency", details.agency())
        .param("location", details.location())
        .param("requisition", details.requisitionId())
        .param("url", details.url())
        .param("source", details.source())
        .param("folded", SearchTerms.fold(words(details)))
        .param("stage", application.stage().name())
        .param("order", application.stage().ordinal())
        .param("furthest", application.furthest().name())
        .param("closure", closed.map(c -> c.closure().name()).orElse(null))
        .param("closedOn", closed.map(Standing.Closed::on).map(Object::toString).orElse(null))
        .param("openedOn", application.openedOn().toString())
        .param("appliedOn", Columns.text(application.appliedOn()))
        .param("heardOn", application.heardOn().toString())
        .param("nextRound", round == null ? null : round.start().toEpochMilli())
        .param("answerBy", Columns.text(application.answerBy()))
        .param("removed", application.removed() ? 1 : 0)
        .update();
    if (application.removed()) {
      search.remove(workspace, Kind.APPLICATION, application.id().value());
    } else {
      search.put(workspace, document(application));
    }
  }

  void erase(WorkspaceId workspace, ApplicationId id) {
    jdbc.sql("DELETE FROM applications WHERE workspace_id = :workspace AND id = :id")
        .param("workspace", workspace.toString())
        .param("id", id.toString())
        .update();
    search.remove(workspace, Kind.APPLICATION, id.value());
  }

  private static SearchDocument document(Application application) {
    Details details = application.details();
    return new SearchDocument(
        Kind.APPLICATION,
        application.id().value(),
        application.id().value(),
        details.employer() + ", " + details.role(),
        beyondTitle(details),
        application.heardOn().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static String words(Details details) {
    return joined(details.employer(), details.role(), beyondTitle(details));
  }

  private static String beyondTitle(Details details) {
    return joined(details.agency(), details.location(), details.requisitionId());
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
