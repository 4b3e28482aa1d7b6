package app.onward.platform.search;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Full-text search by SQLite's FTS5; triggers keep the index beside the documents. */
class Fts5SearchIndex extends JdbcSearchIndex {
  Fts5SearchIndex(JdbcClient jdbc) {
    super(jdbc);
  }

  @Override
  String matching() {
    return """
        FROM search_index i JOIN search_documents d ON d.number = i.rowid
        WHERE i.search_index MATCH :query AND d.workspace_id = :workspace
        """;
  }

  @Override
  String best() {
    return " ORDER BY bm25(search_index, 8.0, 1.0), d.at DESC, d.id ";
  }

  @Override
  String query(SearchTerms terms) {
    return terms.words().stream().map(word -> "\"" + word + "\"*").collect(Collectors.joining(" "));
  }
}
