package app.onward.platform.fetching;

import app.onward.platform.fetching.CheckedLookup.NotPublicException;
import app.onward.platform.fetching.Fetch.Fetched;
import app.onward.platform.fetching.Fetch.Reason;
import app.onward.platform.fetching.Fetch.Refused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;
import org.springframework.stereotype.Component;

/**
 * Fetches an address somebody was sent or typed, and nothing behind our own walls: http or https
 * only, public addresses only, at most {@value #MOST_REDIRECTS} redirects that are checked like the
 * first, ten seconds in all and five megabytes. No cookies, no sign-in, no proxy.
 */
@Component
public final class FetchingClient {
  static final int MOST_REDIRECTS = 5;
  static final int MOST_BYTES = 5 * 1024 * 1024;
  static final Duration LONGEST = Duration.ofSeconds(10);

  private final CheckedLookup lookup;
  private final Duration longest;

  FetchingClient() {
    this(InetAddress::getAllByName, new PublicAddresses(), LONGEST);
  }

  /** For tests, which fetch from this machine. */
  FetchingClient(NameLookup names, AddressPolicy policy, Duration longest) {
    this.lookup = new CheckedLookup(names, policy);
    this.longest = longest;
  }

  /** Fetches what lies at an address, with GET. Blocks for ten seconds at most. */
  public Fetch fetch(URI address) {
    long deadline = System.nanoTime() + longest.toNanos();
    // A thread of its own, because looking up a name cannot be cut short.
    var work = new FutureTask<Fetch>(() -> follow(address, deadline));
    Thread.ofPlatform().daemon().name("fetching").start(work);
    try {
      return work.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return new Refused(Reason.TOO_SLOW);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Refused(Reason.CONNECTION);
    } catch (ExecutionException defect) {
      throw new IllegalStateException("Fetching failed in a way nobody thought of", defect);
    }
  }

  private Fetch follow(URI address, long deadline) throws IOException {
    try (CloseableHttpClient client = client()) {
      URI next = address;
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        if (!fetchable(next)) {
          return new Refused(Reason.ADDRESS);
        }
        switch (step(client, next, deadline)) {
          case Step.Done done -> {
            return done.fetch();
          }
          case Step.Redirect redirect -> next = redirect.to();
        }
      }
      return new Refused(Reason.TOO_MANY_REDIRECTS);
    }
  }

  private CloseableHttpClient client() {
    var connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(lookup)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.of(longest))
                    .setSocketTimeout(Timeout.of(longest))
                    .build())
            .build();
    return HttpClients.custom()
        .setConnectionManager(connections)
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .setUserAgent("Onward")
        .build();
  }

  private static boolean fetchable(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https"))
        && address.getHost() != null
        && address.getRawUserInfo() == null;
  }

  private Step step(CloseableHttpClient client, URI address, long deadline) {
    var request = new HttpGet(address);
    var late = new AtomicBoolean();
    Thread watch = watch(request, late, deadline);
    try {
      return client.execute(
          request,
          response -> {
            // Otherwise the client would first read the rest, be it endless.
            Step step = read(address, response);
            request.cancel();
            throw new Stopped(step);
          });
    } catch (Stopped stopped) {
      return stopped.step;
    } catch (NotPublicException inside) {
      return refused(Reason.NOT_PUBLIC);
    } catch (UnknownHostException unknown) {
      return refused(Reason.UNKNOWN_HOST);
    } catch (IOException broken) {
      boolean slow = late.get() || System.nanoTime() >= deadline;
      return refused(slow ? Reason.TOO_SLOW : Reason.CONNECTION);
    } finally {
      watch.interrupt();
    }
  }

  /** Cuts the connection when time is up, whatever the server is doing. */
  private static Thread watch(HttpGet request, AtomicBoolean late, long deadline) {
    return Thread.startVirtualThread(
        () -> {
          try {
            Thread.sleep(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            late.set(true);
            request.cancel();
          } catch (InterruptedException inTime) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private static Step read(URI address, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    Header location = response.getFirstHeader(HttpHeaders.LOCATION);
    if (status >= 300 && status < 400 && location != null) {
      return redirect(address, location.getValue()).orElseGet(() -> refused(Reason.ADDRESS));
    }
    if (status < 200 || status >= 300) {
      return refused(Reason.ANSWER);
    }
    HttpEntity entity = response.getEntity();
    byte[] content = new byte[0];
    if (entity != null) {
      content = entity.getContent().readNBytes(MOST_BYTES + 1);
    }
    if (content.length > MOST_BYTES) {
      return refused(Reason.TOO_LARGE);
    }
    Header type = response.getFirstHeader(HttpHeaders.CONTENT_TYPE);
    return new Step.Done(
        new Fetched(address, status, type == null ? "" : type.getValue(), content));
  }

  private static Optional<Step> redirect(URI from, String location) {
    try {
      return Optional.of(new Step.Redirect(from.resolve(location.strip())));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Step refused(Reason reason) {
    return new Step.Done(new Refused(reason));
  }

  /** One request is the end of it, or leads on. */
  private sealed interface Step {
    record Done(Fetch fetch) implements Step {}

    record Redirect(URI to) implements Step {}
  }

  /** Leaves an answer that need not be read to its end. */
  private static final class Stopped extends IOException {
    private final transient Step step;

    Stopped(Step step) {
      super("enough");
      this.step = step;
    }
  }
}
