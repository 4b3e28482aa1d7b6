package app.onward.preparation.jdbc;

import app.onward.interviews.RoundId;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import app.onward.platform.undo.Undoable;
import app.onward.platform.undo.Version;
import app.onward.platform.undo.Versions;
import app.onward.preparation.SheetWords;
import app.onward.preparation.Sheets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The words for a sheet go by its round, and lie with its application. */
@Repository
@Transactional(readOnly = true)
class JdbcSheets implements Sheets, Undoable {
  private final JdbcClient jdbc;
  private final Versions<SheetWords> versions;

  JdbcSheets(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.versions = new Versions<>(jdbc, json, "sheets", SheetWords.class);
  }

  @Override
  public Optional<SheetWords> find(WorkspaceId workspace, RoundId round) {
    return versions.find(workspace, round.value()).map(Version::content);
  }

  @Override
  @Transactional
  public void keep(WorkspaceId workspace, SheetWords words, ActId act, Instant at) {
    versions.write(
        workspace,
        new Version<>(words.round().value(), words.application().value(), words, act, at));
  }

  @Override
  public Set<ActId> on(WorkspaceId workspace, Collection<RoundId> rounds) {
    if (rounds.isEmpty()) {
      return Set.of();
    }
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT DISTINCT s.act_id FROM sheets s
                LEFT JOIN sheets_reversals r
                  ON r.workspace_id = s.workspace_id AND r.version_id = s.id
                WHERE s.workspace_id = :workspace AND s.thing_id IN (:rounds)
                  AND r.version_id IS NULL
                """)
            .param("workspace", workspace.toString())
            .param("rounds", rounds.stream().map(RoundId::toString).toList())
            .query((row, number) -> new ActId(Columns.id(row, "act_id")))
            .list());
  }

  @Override
  @Transactional
  public void erase(WorkspaceId workspace, RoundId round) {
    versions.erase(workspace, round.value());
  }

  @Override
  public Set<ActId> dependents(WorkspaceId workspace, Set<ActId> acts) {
    return versions.dependents(workspace, acts);
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, List<ActId> acts, Instant at) {
    versions.reverse(workspace, acts, at);
  }
}
