package app.onward.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What the browser may load for one answer, and whether our own pages may frame it. Pages need not
 * say anything; an answer that shows foreign content says {@link #FOREIGN_HTML} before it is sent:
 *
 * <pre>FramePolicy.FOREIGN_HTML.applyTo(request);</pre>
 *
 * @param contentSecurityPolicy the whole header
 * @param frames the X-Frame-Options header, for browsers that do not read the other one
 */
public record FramePolicy(String contentSecurityPolicy, String frames) {
  /** Our own pages: nothing inline, nothing from elsewhere, framed by nobody. */
  public static final FramePolicy PAGE =
      new FramePolicy(
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self';"
              + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "DENY");

  /**
   * HTML that somebody else wrote, already sanitised: shown in a frame of our own page, with its
   * own style, without pictures, scripts, forms, same-origin rights or the network. Links open a
   * new window.
   */
  public static final FramePolicy FOREIGN_HTML =
      new FramePolicy(
          "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
              + " style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'self'",
          "SAMEORIGIN");

  private static final String ATTRIBUTE = FramePolicy.class.getName();

  /** Makes this the policy of the answer to this request. */
  public void applyTo(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** The policy of the answer to this request. */
  public static FramePolicy of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof FramePolicy chosen ? chosen : PAGE;
  }
}
