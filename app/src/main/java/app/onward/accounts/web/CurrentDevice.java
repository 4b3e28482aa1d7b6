package app.onward.accounts.web;

import app.onward.accounts.DeviceId;
import app.onward.accounts.Devices;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** The device a request comes from. */
@Component
class CurrentDevice {
  private final Devices devices;

  CurrentDevice(Devices devices) {
    this.devices = devices;
  }

  /**
   * Its id.
   *
   * @throws IllegalStateException if the session ended while the request was under way
   */
  DeviceId of(HttpServletRequest request) {
    return devices
        .holding(request.getSession().getId())
        .orElseThrow(() -> new IllegalStateException("The session ended during the request"));
  }
}
