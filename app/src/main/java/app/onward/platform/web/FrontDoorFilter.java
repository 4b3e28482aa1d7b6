package app.onward.platform.web;

import app.onward.platform.AddressRange;
import app.onward.platform.config.Settings;
import app.onward.platform.web.FrontDoor.Refusal;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything else: believes trusted proxies, and turns away who may not come in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FrontDoorFilter extends OncePerRequestFilter {
  private final TrustedProxies proxies;
  private final FrontDoor door;
  private final Texts texts;
  private final TemplateEngine engine;

  FrontDoorFilter(Settings settings, Texts texts, TemplateEngine engine) {
    this.proxies = TrustedProxies.of(settings.trustedProxies());
    this.door = FrontDoor.of(settings);
    this.texts = texts;
    this.engine = engine;
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    // What failed inside has already come in; its wrapper must be there for the error page as well.
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest asSent = request;
    if (ForwardedRequest.passedOn(request)) {
      if (!proxies.trust(peer(request))) {
        turnAway(Refusal.UNTRUSTED_PROXY, response);
        return;
      }
      try {
        asSent = ForwardedRequest.behind(request, proxies);
      } catch (IllegalArgumentException malformed) {
        turnAway(Refusal.UNREADABLE_PROXY, response);
        return;
      }
    }
    Optional<Refusal> refusal = check(asSent);
    if (refusal.isPresent()) {
      turnAway(refusal.get(), response);
    } else {
      chain.doFilter(asSent, response);
    }
  }

  private Optional<Refusal> check(HttpServletRequest request) {
    String header = request.getHeader("Host");
    InetAddress client = peer(request);
    return door.check(
        HostName.of(header == null ? "" : header, request.isSecure()), client, request.isSecure());
  }

  /** The address without the name of a network card, which a link-local one may carry. */
  private static InetAddress peer(HttpServletRequest request) {
    return AddressRange.literal(request.getRemoteAddr().replaceFirst("%.*$", ""));
  }

  private void turnAway(Refusal refusal, HttpServletResponse response) throws IOException {
    var page = new Utf8ByteOutput();
    engine.render(
        "platform/turned-away.jte",
        Map.of(
            "texts", texts,
            "title", texts.of("errors.door.title", refusal),
            "sentence", texts.of("errors.door.sentence", refusal)),
        page);
    response.setStatus(refusal.status());
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }
}
