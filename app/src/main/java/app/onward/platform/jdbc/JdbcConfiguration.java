package app.onward.platform.jdbc;

import app.onward.platform.config.DataDirectory;
import app.onward.platform.config.Key;
import app.onward.platform.config.Settings;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the store the settings ask for, migrated and ready. */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement
class JdbcConfiguration {
  @Bean
  Database database(Settings settings, DataDirectory directory) {
    Database database =
        settings
            .databaseUrl()
            .map(
                url ->
                    Database.postgresql(
                        url,
                        settings.value(Key.DATABASE_USER),
                        settings.value(Key.DATABASE_PASSWORD)))
            .orElseGet(() -> Database.sqlite(directory.database()));
    try {
      new Migrations(database).run();
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
    return database;
  }

  @Bean
  Dialect dialect(Database database) {
    return database.dialect();
  }

  @Bean
  DataSource dataSource(Database database) {
    return database.source();
  }

  @Bean
  PlatformTransactionManager transactionManager(DataSource source) {
    return new JdbcTransactionManager(source);
  }

  @Bean
  TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
    return new TransactionTemplate(manager);
  }

  @Bean
  JdbcClient jdbcClient(DataSource source) {
    return JdbcClient.create(source);
  }
}
