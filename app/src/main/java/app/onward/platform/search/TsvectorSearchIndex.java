package app.onward.platform.search;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Full-text search by PostgreSQL's {@code tsvector}; the words are stored without accents. */
class TsvectorSearchIndex extends JdbcSearchIndex {
  TsvectorSearchIndex(JdbcClient jdbc) {
    super(jdbc);
  }

  @Override
  String matching() {
    return """
        FROM search_documents d
        WHERE d.words @@ to_tsquery('simple', :query) AND d.workspace_id = :workspace
        """;
  }

  @Override
  String best() {
    return " ORDER BY ts_rank(d.words, to_tsquery('simple', :query)) DESC, d.at DESC, d.id ";
  }

  @Override
  String query(SearchTerms terms) {
    return terms.words().stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
  }
}
