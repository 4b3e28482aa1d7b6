package app.onward.platform.testing;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Denies the tests every connection that leaves the machine: no call goes out unless somebody asked
 * for it, so none may go out here. Java has no switch for that any more, so the platform's own
 * methods are given a check at their beginning. Found by JUnit without being named.
 */
public final class NoWayOut implements BeforeAllCallback {
  private static final String OWN_NAME = "onward.tests.own-name";

  static {
    System.setProperty(OWN_NAME, ownName());
    guard("sun.nio.ch.NioSocketImpl", "connect", 0, SocketAddress.class, Connecting.class);
    guard("sun.nio.ch.SocketChannelImpl", "connect", 0, SocketAddress.class, Connecting.class);
    guard(
        "sun.nio.ch.SocketChannelImpl",
        "blockingConnect",
        0,
        SocketAddress.class,
        Connecting.class);
    guard(
        "sun.nio.ch.AsynchronousSocketChannelImpl",
        "connect",
        0,
        SocketAddress.class,
        Connecting.class);
    guard("sun.nio.ch.DatagramChannelImpl", "connect", 0, SocketAddress.class, Connecting.class);
    guard("sun.nio.ch.DatagramChannelImpl", "send", 1, SocketAddress.class, Sending.class);
    guard("java.net.InetAddress", "getAllByName0", 0, String.class, LookingUp.class);
  }

  private static String ownName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    // Loading this class has closed the door.
  }

  private static void guard(
      String type, String method, int argument, Class<?> argumentType, Class<?> check) {
    new AgentBuilder.Default()
        .disableClassFormatChanges()
        .with(AgentBuilder.InjectionStrategy.Disabled.INSTANCE)
        .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
        .with(AgentBuilder.RedefinitionStrategy.Listener.ErrorEscalating.FAIL_FAST)
        .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
        .ignore(ElementMatchers.none())
        .type(ElementMatchers.named(type))
        .transform(
            (builder, description, loader, module, domain) ->
                builder.visit(
                    Advice.to(check)
                        .on(
                            ElementMatchers.<MethodDescription>named(method)
                                .and(ElementMatchers.takesArgument(argument, argumentType))
                                .and(ElementMatchers.not(ElementMatchers.isAbstract())))))
        .installOn(ByteBuddyAgent.install());
  }

  /** Copied to the beginning of the methods that connect. */
  static final class Connecting {
    private Connecting() {}

    @Advice.OnMethodEnter
    static void check(@Advice.Argument(0) SocketAddress to) throws ConnectException {
      if (to instanceof InetSocketAddress address
          && address.getAddress() != null
          && !address.getAddress().isLoopbackAddress()
          && !address.getAddress().isAnyLocalAddress()) {
        throw new ConnectException("Tests stay on this machine: ".concat(address.toString()));
      }
    }
  }

  /** Copied to the beginning of the method that sends datagrams. */
  static final class Sending {
    private Sending() {}

    @Advice.OnMethodEnter
    static void check(@Advice.Argument(1) SocketAddress to) throws ConnectException {
      if (to instanceof InetSocketAddress address
          && address.getAddress() != null
          && !address.getAddress().isLoopbackAddress()
          && !address.getAddress().isAnyLocalAddress()) {
        throw new ConnectException("Tests stay on this machine: ".concat(address.toString()));
      }
    }
  }

  /** Copied to the beginning of the method that asks for a name, which may ask a server outside. */
  static final class LookingUp {
    private LookingUp() {}

    @Advice.OnMethodEnter
    static void check(@Advice.Argument(0) String host) throws UnknownHostException {
      if (!host.equals("localhost") && !host.equals(System.getProperty("onward.tests.own-name"))) {
        throw new UnknownHostException("Tests stay on this machine: ".concat(host));
      }
    }
  }
}
