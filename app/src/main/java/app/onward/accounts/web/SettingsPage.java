package app.onward.accounts.web;

import app.onward.accounts.Device;
import app.onward.accounts.DeviceId;
import app.onward.accounts.Passkey;
import app.onward.platform.web.Dates;
import app.onward.platform.web.Option;
import app.onward.platform.web.PageView;
import app.onward.platform.web.PageView.Theme;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Everything on the settings page.
 *
 * @param current the device this page is shown on
 */
public record SettingsPage(
    PasswordForm password,
    List<Passkey> passkeys,
    PasskeyView passkeyView,
    List<Device> devices,
    DeviceId current,
    Dates dates) {
  public SettingsPage {
    passkeys = List.copyOf(passkeys);
    devices = List.copyOf(devices);
  }

  public boolean isCurrent(Device device) {
    return device.id().equals(current);
  }

  /** What to call a device. */
  public String name(Device device, PageView view) {
    return device.name().isEmpty() ? view.t("accounts.device.unnamed") : device.name();
  }

  public boolean others() {
    return devices.size() > 1;
  }

  /** The colours to choose from. */
  public List<Option> colours(PageView view) {
    return Arrays.stream(Theme.values())
        .map(theme -> new Option(theme.name(), view.texts().of("accounts.colours", theme)))
        .toList();
  }

  public String day(Instant at) {
    return dates.day(at.atZone(dates.zone()).toLocalDate());
  }
}
