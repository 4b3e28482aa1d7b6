package app.onward.platform.erasing;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The tables that hold a workspace's data, those that refer to others first. */
final class WorkspaceTables {
  private WorkspaceTables() {}

  static List<String> of(Connection connection) throws SQLException {
    DatabaseMetaData meta = connection.getMetaData();
    @Nullable String schema = connection.getSchema();
    Set<String> remaining = ofWorkspaces(meta, schema);
    var ordered = new ArrayList<String>();
    while (!remaining.isEmpty()) {
      Set<String> referred = new HashSet<>();
      for (String table : remaining) {
        referred.addAll(referredBy(meta, schema, table));
      }
      List<String> free = remaining.stream().filter(table -> !referred.contains(table)).toList();
      if (free.isEmpty()) {
        throw new IllegalStateException("Tables refer to each other in a circle: " + remaining);
      }
      ordered.addAll(free);
      free.forEach(remaining::remove);
    }
    return ordered;
  }

  /** Asked table by table: SQLite's driver cannot answer for the columns of many at once. */
  private static Set<String> ofWorkspaces(DatabaseMetaData meta, @Nullable String schema)
      throws SQLException {
    var all = new ArrayList<String>();
    try (ResultSet tables = meta.getTables(null, schema, "%", new String[] {"TABLE"})) {
      while (tables.next()) {
        all.add(tables.getString("TABLE_NAME"));
      }
    }
    var found = new TreeSet<String>();
    for (String table : all) {
      try (ResultSet columns = meta.getColumns(null, schema, table, "workspace_id")) {
        while (columns.next()) {
          found.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
        }
      }
    }
    return found;
  }

  private static Set<String> referredBy(
      DatabaseMetaData meta, @Nullable String schema, String table) throws SQLException {
    var referred = new HashSet<String>();
    try (ResultSet keys = meta.getImportedKeys(null, schema, table)) {
      while (keys.next()) {
        String other = keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
        if (!other.equals(table)) {
          referred.add(other);
        }
      }
    }
    return referred;
  }
}
