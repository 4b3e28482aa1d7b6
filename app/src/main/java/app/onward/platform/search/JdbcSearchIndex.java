package app.onward.platform.search;

import app.onward.platform.Page;
import app.onward.platform.PageRequest;
import app.onward.platform.WorkspaceId;
import app.onward.platform.jdbc.Columns;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What both stores' full-text searches have in common: the documents. */
@Transactional(readOnly = true)
abstract class JdbcSearchIndex implements SearchIndex {
  private final JdbcClient jdbc;

  JdbcSearchIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * FROM and WHERE of a search by {@code :query} in {@code :workspace}; documents are {@code d}.
   */
  abstract String matching();

  abstract String best();

  abstract String query(SearchTerms terms);

  @Override
  @Transactional
  public void put(WorkspaceId workspace, SearchDocument document) {
    jdbc.sql(
            """
            INSERT INTO search_documents
              (workspace_id, kind, id, application_id, title, body, folded_title, folded_body, at)
            VALUES (:workspace, :kind, :id, :application, :title, :body, :foldedTitle, :foldedBody, :at)
            ON CONFLICT (workspace_id, kind, id) DO UPDATE SET
              application_id = excluded.application_id, title = excluded.title,
              body = excluded.body, folded_title = excluded.folded_title,
              folded_body = excluded.folded_body, at = excluded.at
            """)
        .param("workspace", workspace.toString())
        .param("kind", document.kind().name())
        .param("id", document.id().toString())
        .param("application", Columns.text(document.applicationId()))
        .param("title", document.title())
        .param("body", document.body())
        .param("foldedTitle", SearchTerms.fold(document.title()))
        .param("foldedBody", SearchTerms.fold(document.body()))
        .param("at", document.at().toEpochMilli())
        .update();
  }

  @Override
  @Transactional
  public void remove(WorkspaceId workspace, SearchDocument.Kind kind, UUID id) {
    jdbc.sql(
            "DELETE FROM search_documents"
                + " WHERE workspace_id = :workspace AND kind = :kind AND id = :id")
        .param("workspace", workspace.toString())
        .param("kind", kind.name())
        .param("id", id.toString())
        .update();
  }

  @Override
  public Page<SearchHit> find(WorkspaceId workspace, String text, PageRequest page) {
    SearchTerms terms = SearchTerms.of(text);
    if (terms.isEmpty()) {
      return new Page<>(List.of(), 1, page.size(), 0);
    }
    long total =
        jdbc.sql("SELECT count(*) " + matching())
            .param("workspace", workspace.toString())
            .param("query", query(terms))
            .query(Long.class)
            .single();
    List<SearchHit> hits =
        jdbc
            .sql("SELECT d.* " + matching() + best() + "LIMIT :size OFFSET :offset")
            .param("workspace", workspace.toString())
            .param("query", query(terms))
            .param("size", page.size())
            .param("offset", page.offset())
            .query(
                (row, number) ->
                    new SearchDocument(
                        SearchDocument.Kind.valueOf(row.getString("kind")),
                        Columns.id(row, "id"),
                        Columns.idOrNull(row, "application_id"),
                        row.getString("title"),
                        row.getString("body"),
                        Columns.instant(row, "at")))
            .stream()
            .map(document -> hit(document, terms))
            .toList();
    return new Page<>(hits, page.number(), page.size(), total);
  }

  private static SearchHit hit(SearchDocument document, SearchTerms terms) {
    return new SearchHit(
        document, Marked.all(document.title(), terms), Marked.around(document.body(), terms));
  }
}
