package app.onward.accounts.jdbc;

import app.onward.accounts.AccountId;
import app.onward.accounts.Device;
import app.onward.accounts.DeviceId;
import app.onward.accounts.Devices;
import app.onward.platform.jdbc.Columns;
import app.onward.platform.secrets.Secrets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Devices are the sessions of an account. */
@Repository
@Transactional(readOnly = true)
class JdbcDevices implements Devices {
  private final JdbcClient jdbc;
  private final Secrets secrets;
  private final Clock clock;

  JdbcDevices(JdbcClient jdbc, Secrets secrets, Clock clock) {
    this.jdbc = jdbc;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public List<Device> of(AccountId account) {
    return jdbc.sql(
            """
            SELECT id, device, created_at, last_seen_at FROM sessions
            WHERE account_id = :account AND expires_at > :now
            ORDER BY last_seen_at DESC, id
            """)
        .param("account", account.toString())
        .param("now", clock.millis())
        .query(
            (row, number) ->
                new Device(
                    new DeviceId(Columns.id(row, "id")),
                    row.getString("device"),
                    Columns.instant(row, "created_at"),
                    Columns.instant(row, "last_seen_at")))
        .list();
  }

  @Override
  public Optional<DeviceId> holding(String sessionToken) {
    return jdbc.sql("SELECT id FROM sessions WHERE token_hash = :hash")
        .param("hash", secrets.hash(JdbcSessions.HASH_PURPOSE, sessionToken))
        .query((row, number) -> new DeviceId(Columns.id(row, "id")))
        .optional();
  }

  @Override
  @Transactional
  public void signOut(AccountId account, DeviceId device) {
    jdbc.sql("DELETE FROM sessions WHERE account_id = :account AND id = :device")
        .param("account", account.toString())
        .param("device", device.toString())
        .update();
  }

  @Override
  @Transactional
  public int signOutOthers(AccountId account, DeviceId kept) {
    return jdbc.sql("DELETE FROM sessions WHERE account_id = :account AND id <> :kept")
        .param("account", account.toString())
        .param("kept", kept.toString())
        .update();
  }
}
