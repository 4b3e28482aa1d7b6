package app.onward.inbox.jdbc;

import app.onward.inbox.Correction;
import app.onward.inbox.Corrections;
import app.onward.platform.Ids;
import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import app.onward.understanding.Label;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whether a correction stands is what the last change to it says. */
@Repository
@Transactional(readOnly = true)
class JdbcCorrections implements Corrections {

  private static final String STANDING =
      """
       FROM corrections c WHERE c.workspace_id = :workspace AND (
        SELECT h.stands FROM correction_changes h
        WHERE h.workspace_id = c.workspace_id AND h.correction_id = c.id
        ORDER BY h.id DESC LIMIT 1) = 1
      """;

  private final JdbcClient jdbc;

  JdbcCorrections(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Correction correction) {
    jdbc.sql(
            """
            INSERT INTO corrections
              (workspace_id, id, sender, shown_sender, said, is_label, act_id, at)
            VALUES (:workspace, :id, :sender, :shown, :said, :is, :act, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", correction.id().toString())
        .param("sender", correction.sender())
        .param("shown", correction.shownSender())
        .param("said", correction.said().name())
        .param("is", correction.is().name())
        .param("act", correction.act().toString())
        .param("at", correction.at().toEpochMilli())
        .update();
    for (String hash : correction.wording()) {
      jdbc.sql(
              """
              INSERT INTO correction_wordings (workspace_id, correction_id, hash)
              VALUES (:workspace, :id, :hash)
              """)
          .param("workspace", workspace.toString())
          .param("id", correction.id().toString())
          .param("hash", hash)
          .update();
    }
    change(workspace, correction.id(), true, correction.act(), correction.at());
  }

  @Override
  public List<Correction> standing(WorkspaceId workspace) {
    return read(workspace, jdbc.sql("SELECT c.*" + STANDING + "ORDER BY c.id DESC"));
  }

  @Override
  public Page<Correction> standing(WorkspaceId workspace, PageRequest page) {
    List<Correction> rows =
        read(
            workspace,
            jdbc.sql("SELECT c.*" + STANDING + "ORDER BY c.id DESC LIMIT :size OFFSET :offset")
                .param("size", page.size())
                .param("offset", page.offset()));
    long total =
        jdbc.sql("SELECT count(*)" + STANDING)
            .param("workspace", workspace.toString())
            .query(Long.class)
            .single();
    return new Page<>(rows, page.number(), page.size(), total);
  }

  private List<Correction> read(WorkspaceId workspace, JdbcClient.StatementSpec statement) {
    Map<String, Set<String>> wordings = wordings(workspace);
    return statement
        .param("workspace", workspace.toString())
        .query(
            (row, number) ->
                new Correction(
                    Columns.id(row, "id"),
                    row.getString("sender"),
                    row.getString("shown_sender"),
                    wordings.getOrDefault(row.getString("id"), Set.of()),
                    Label.valueOf(row.getString("said")),
                    Label.valueOf(row.getString("is_label")),
                    ActId.of(row.getString("act_id")),
                    Columns.instant(row, "at")))
        .list();
  }

  private Map<String, Set<String>> wordings(WorkspaceId workspace) {
    record Hashed(String correction, String hash) {}
    return jdbc
        .sql("SELECT correction_id, hash FROM correction_wordings WHERE workspace_id = :workspace")
        .param("workspace", workspace.toString())
        .query((row, number) -> new Hashed(row.getString("correction_id"), row.getString("hash")))
        .stream()
        .collect(
            Collectors.groupingBy(
                Hashed::correction, Collectors.mapping(Hashed::hash, Collectors.toSet())));
  }

  @Override
  @Transactional
  public boolean forget(WorkspaceId workspace, UUID id, ActId act, Instant at) {
    boolean stands =
        jdbc.sql("SELECT count(*)" + STANDING + " AND c.id = :id")
                .param("workspace", workspace.toString())
                .param("id", id.toString())
                .query(Long.class)
                .single()
            > 0;
    if (stands) {
      change(workspace, id, false, act, at);
    }
    return stands;
  }

  @Override
  public Set<ActId> laterActs(WorkspaceId workspace, Collection<ActId> acts) {
    return new HashSet<>(
        jdbc.sql(
                """
                SELECT DISTINCT later.act_id FROM correction_changes first
                JOIN correction_changes later ON later.workspace_id = first.workspace_id
                  AND later.correction_id = first.correction_id AND later.id > first.id
                WHERE first.workspace_id = :workspace AND first.act_id IN (:acts)
                  AND later.act_id NOT IN (:acts) AND later.reversal = 0
                  AND NOT EXISTS (SELECT 1 FROM correction_changes undone
                    WHERE undone.workspace_id = later.workspace_id
                      AND undone.act_id = later.act_id AND undone.reversal = 1)
                """)
            .param("workspace", workspace.toString())
            .param("acts", acts.stream().map(ActId::toString).toList())
            .query((row, number) -> ActId.of(row.getString("act_id")))
            .list());
  }

  @Override
  @Transactional
  public void reverse(WorkspaceId workspace, Collection<ActId> acts, Instant at) {
    record Changed(UUID correction, boolean stands, ActId act) {}
    List<Changed> changed =
        jdbc.sql(
                """
                SELECT correction_id, stands, act_id FROM correction_changes
                WHERE workspace_id = :workspace AND act_id IN (:acts) AND reversal = 0
                ORDER BY id DESC
                """)
            .param("workspace", workspace.toString())
            .param("acts", acts.stream().map(ActId::toString).toList())
            .query(
                (row, number) ->
                    new Changed(
                        Columns.id(row, "correction_id"),
                        row.getInt("stands") == 1,
                        ActId.of(row.getString("act_id"))))
            .list();
    changed.forEach(one -> write(workspace, one.correction(), !one.stands(), one.act(), true, at));
  }

  private void change(WorkspaceId workspace, UUID id, boolean stands, ActId act, Instant at) {
    write(workspace, id, stands, act, false, at);
  }

  private void write(
      WorkspaceId workspace, UUID id, boolean stands, ActId act, boolean reversal, Instant at) {
    jdbc.sql(
            """
            INSERT INTO correction_changes
              (workspace_id, id, correction_id, stands, act_id, reversal, at)
            VALUES (:workspace, :id, :correction, :stands, :act, :reversal, :at)
            """)
        .param("workspace", workspace.toString())
        .param("id", Ids.next().toString())
        .param("correction", id.toString())
        .param("stands", stands ? 1 : 0)
        .param("act", act.toString())
        .param("reversal", reversal ? 1 : 0)
        .param("at", at.toEpochMilli())
        .update();
  }
}
