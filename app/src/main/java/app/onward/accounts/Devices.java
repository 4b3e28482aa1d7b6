package app.onward.accounts;

import java.util.List;
import java.util.Optional;

/** The browsers that are signed in to an account. */
public interface Devices {
  /** Those that could come back without signing in, last seen first. */
  List<Device> of(AccountId account);

  /** The device that holds this session token. */
  Optional<DeviceId> holding(String sessionToken);

  /** Ends one device's session; nothing happens if it is not this account's. */
  void signOut(AccountId account, DeviceId device);

  /** Ends every session of the account but this one; returns how many. */
  int signOutOthers(AccountId account, DeviceId kept);
}
