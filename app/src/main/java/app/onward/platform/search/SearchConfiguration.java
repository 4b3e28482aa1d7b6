package app.onward.platform.search;

import app.onward.platform.jdbc.Dialect;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Chooses the full-text search that the store has. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
  @Bean
  SearchIndex searchIndex(Dialect dialect, JdbcClient jdbc) {
    return switch (dialect) {
      case SQLITE -> new Fts5SearchIndex(jdbc);
      case POSTGRESQL -> new TsvectorSearchIndex(jdbc);
    };
  }
}
