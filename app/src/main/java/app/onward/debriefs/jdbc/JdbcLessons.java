package app.onward.debriefs.jdbc;

import app.onward.debriefs.DebriefId;
import app.onward.debriefs.Lesson;
import app.onward.debriefs.Lessons;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.undo.ActId;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lessons. */
@Repository
@Transactional(readOnly = true)
class JdbcLessons implements Lessons {
  private final LearnedRows rows;

  JdbcLessons(LearnedRows rows) {
    this.rows = rows;
  }

  @Override
  @Transactional
  public void add(WorkspaceId workspace, Lesson lesson) {
    rows.add(
        workspace,
        "lessons",
        new LearnedRows.Learned(
            lesson.id(),
            lesson.debrief(),
            lesson.application(),
            lesson.text(),
            lesson.act(),
            lesson.at()));
  }

  @Override
  public List<Lesson> standing(WorkspaceId workspace) {
    return rows.standing(
        workspace,
        "lessons",
        (row, number) ->
            new Lesson(
                Columns.id(row, "id"),
                new DebriefId(Columns.id(row, "debrief_id")),
                Standing.application(row),
                row.getString("body"),
                new ActId(Columns.id(row, "act_id")),
                Columns.instant(row, "at")));
  }
}
