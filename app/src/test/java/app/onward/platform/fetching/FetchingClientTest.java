package app.onward.platform.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import app.onward.platform.fetching.Fetch.Fetched;
import app.onward.platform.fetching.Fetch.Reason;
import app.onward.platform.fetching.Fetch.Refused;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetchingClientTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
  private static final Duration LONG = Duration.ofSeconds(30);

  private final CountDownLatch over = new CountDownLatch(1);
  private final AtomicInteger visits = new AtomicInteger();
  private HttpServer server;

  @BeforeEach
  void startServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/page", exchange -> answer(exchange, 200, "hello"));
    server.createContext("/missing", exchange -> answer(exchange, 404, "no"));
    server.createContext("/again", exchange -> redirect(exchange, "/again"));
    server.createContext("/twice", exchange -> redirect(exchange, "/once"));
    server.createContext("/once", exchange -> redirect(exchange, "/page"));
    server.createContext("/inside", exchange -> redirect(exchange, "http://inside.example/page"));
    server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
    server.createContext("/endless", this::endless);
    server.createContext("/silent", this::silent);
    server.start();
  }

  @AfterEach
  void stopServer() {
    over.countDown();
    server.stop(0);
  }

  @Test
  void aPageIsFetched() {
    Fetch fetch = client(LONG).fetch(address("/page"));

    assertThat(fetch)
        .isEqualTo(
            new Fetched(
                address("/page"), 200, "text/plain", "hello".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void redirectsAreFollowed() {
    assertThat(client(LONG).fetch(address("/twice")))
        .isInstanceOfSatisfying(
            Fetched.class, page -> assertThat(page.address()).isEqualTo(address("/page")));
  }

  @Test
  void afterFiveRedirectsItIsEnough() {
    assertThat(client(LONG).fetch(address("/again")))
        .isEqualTo(new Refused(Reason.TOO_MANY_REDIRECTS));
    assertThat(visits).hasValue(FetchingClient.MOST_REDIRECTS + 1);
  }

  @Test
  void aRedirectIntoAPrivateNetworkIsRefused() {
    assertThat(client(LONG).fetch(address("/inside"))).isEqualTo(new Refused(Reason.NOT_PUBLIC));
  }

  @Test
  void aRedirectToAFileIsRefused() {
    assertThat(client(LONG).fetch(address("/file"))).isEqualTo(new Refused(Reason.ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://a.example/",
        "http:///x",
        "http://me:pw@a.example/",
        "a"
      })
  void onlyHttpAddressesAreFetched(String address) {
    assertThat(client(LONG).fetch(URI.create(address))).isEqualTo(new Refused(Reason.ADDRESS));
  }

  @Test
  void anEndlessPageIsCutOff() {
    assertThat(client(LONG).fetch(address("/endless"))).isEqualTo(new Refused(Reason.TOO_LARGE));
  }

  @Test
  void aSilentServerIsLeft() {
    assertThat(client(Duration.ofMillis(300)).fetch(address("/silent")))
        .isEqualTo(new Refused(Reason.TOO_SLOW));
  }

  @Test
  void aNameNobodyAnswersForIsLeft() {
    NameLookup slow =
        host -> {
          try {
            over.await();
          } catch (InterruptedException stopped) {
            throw new UnknownHostException(host);
          }
          return new InetAddress[0];
        };

    Fetch fetch =
        new FetchingClient(slow, a -> true, Duration.ofMillis(300)).fetch(address("/page"));

    assertThat(fetch).isEqualTo(new Refused(Reason.TOO_SLOW));
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(client(LONG).fetch(address("/missing"))).isEqualTo(new Refused(Reason.ANSWER));
    assertThat(client(LONG).fetch(URI.create("http://nowhere.example/")))
        .isEqualTo(new Refused(Reason.UNKNOWN_HOST));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433"})
  void theMachineItselfIsNotTalkedTo(String host) {
    Fetch fetch =
        new FetchingClient(InetAddress::getAllByName, new PublicAddresses(), LONG)
            .fetch(URI.create("http://" + host + ":" + server.getAddress().getPort() + "/page"));

    assertThat(fetch).isEqualTo(new Refused(Reason.NOT_PUBLIC));
    assertThat(visits).hasValue(0);
  }

  @Test
  void oneForbiddenAddressAmongSeveralIsEnoughToRefuse() throws UnknownHostException {
    InetAddress other = InetAddress.getByAddress(new byte[] {10, 0, 0, 1});

    Fetch fetch =
        new FetchingClient(
                host -> new InetAddress[] {LOOPBACK, other}, address -> address != other, LONG)
            .fetch(address("/page"));

    assertThat(fetch).isEqualTo(new Refused(Reason.NOT_PUBLIC));
  }

  @Test
  void aNameIsLookedUpOnceAndWhatWasCheckedIsWhatIsUsed() {
    var lookups = new AtomicInteger();
    NameLookup rebinding =
        host ->
            lookups.incrementAndGet() == 1
                ? new InetAddress[] {LOOPBACK}
                : new InetAddress[] {InetAddress.getByAddress(new byte[] {10, 0, 0, 1})};

    Fetch fetch =
        new FetchingClient(rebinding, address -> address.isLoopbackAddress(), LONG)
            .fetch(address("/page"));

    assertThat(fetch).isInstanceOf(Fetched.class);
    assertThat(lookups).hasValue(1);
  }

  /** Knows two names: one is allowed, one is "inside". */
  private FetchingClient client(Duration longest) {
    NameLookup names =
        host ->
            switch (host) {
              case "outside.example" -> new InetAddress[] {LOOPBACK};
              case "inside.example" ->
                  new InetAddress[] {InetAddress.getByAddress(new byte[] {10, 0, 0, 1})};
              default -> throw new UnknownHostException(host);
            };
    return new FetchingClient(names, InetAddress::isLoopbackAddress, longest);
  }

  private URI address(String path) {
    return URI.create("http://outside.example:" + server.getAddress().getPort() + path);
  }

  private void answer(HttpExchange exchange, int status, String text) throws IOException {
    visits.incrementAndGet();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/plain");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  private void redirect(HttpExchange exchange, String to) throws IOException {
    visits.incrementAndGet();
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void endless(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] some = new byte[64 * 1024];
    try (OutputStream out = exchange.getResponseBody()) {
      while (over.getCount() > 0) {
        out.write(some);
      }
    }
  }

  private void silent(HttpExchange exchange) throws IOException {
    try {
      over.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    exchange.close();
  }
}
