package app.onward.platform.web;

import app.onward.platform.AddressRange;
import java.net.InetAddress;
import java.util.List;

/** The machines whose word is taken for where a request came from. */
record TrustedProxies(List<AddressRange> ranges) {
  TrustedProxies {
    ranges = List.copyOf(ranges);
  }

  static TrustedProxies of(List<String> ranges) {
    return new TrustedProxies(ranges.stream().map(AddressRange::of).toList());
  }

  boolean trust(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.contains(address));
  }
}
