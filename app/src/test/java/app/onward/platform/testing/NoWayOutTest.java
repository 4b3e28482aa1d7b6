package app.onward.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each test tries to leave the machine in another way: to a documentation address, RFC 5737. */
@Timeout(30)
class NoWayOutTest {
  private static final InetSocketAddress OUTSIDE = new InetSocketAddress(outside(), 443);

  @Test
  void aSocketStaysInside() throws IOException {
    try (var socket = new Socket()) {
      assertThatIOException().isThrownBy(() -> socket.connect(OUTSIDE, 500)).withMessage(denied());
    }
  }

  @Test
  void aChannelStaysInside() throws IOException {
    try (var channel = SocketChannel.open()) {
      assertThatIOException().isThrownBy(() -> channel.connect(OUTSIDE)).withMessage(denied());
      assertThatIOException()
          .isThrownBy(() -> channel.socket().connect(OUTSIDE, 500))
          .withMessage(denied());
    }
  }

  @Test
  void anAsynchronousChannelStaysInside() throws IOException {
    try (var channel = AsynchronousSocketChannel.open()) {
      assertThatIOException().isThrownBy(() -> channel.connect(OUTSIDE)).withMessage(denied());
    }
  }

  @Test
  void aDatagramStaysInside() throws IOException {
    try (var socket = new DatagramSocket()) {
      var packet = new DatagramPacket(new byte[1], 1, OUTSIDE);
      assertThatIOException().isThrownBy(() -> socket.send(packet)).withMessage(denied());
    }
  }

  @Test
  void theHttpClientStaysInside() {
    try (var client = HttpClient.newBuilder().connectTimeout(Duration.ofMillis(500)).build()) {
      var request = HttpRequest.newBuilder(URI.create("http://192.0.2.1/")).build();
      assertThatIOException()
          .isThrownBy(() -> client.send(request, HttpResponse.BodyHandlers.discarding()))
          .satisfies(
              refused -> assertThat(rootCause(refused)).hasMessageStartingWith("Tests stay"));
    }
  }

  @Test
  void namesAreNotLookedUp() {
    assertThatExceptionOfType(UnknownHostException.class)
        .isThrownBy(() -> InetAddress.getByName("example.org"))
        .withMessageStartingWith("Tests stay on this machine");
  }

  @Test
  void theMachineItselfIsReached() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var socket = new Socket("localhost", server.getLocalPort())) {
      assertThat(socket.isConnected()).isTrue();
    }
  }

  private static Throwable rootCause(Throwable thrown) {
    Throwable cause = thrown.getCause();
    return cause == null ? thrown : rootCause(cause);
  }

  private static String denied() {
    return "Tests stay on this machine: " + OUTSIDE;
  }

  private static InetAddress outside() {
    try {
      return InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, 1});
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
