package app.onward.platform.web;

import app.onward.platform.web.PageView.Csrf;
import app.onward.platform.web.PageView.NavCount;
import app.onward.platform.web.PageView.Section;
import app.onward.platform.web.PageView.Theme;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Gives every rendered page its {@link PageView}, under the name {@code view}. */
@Component
public class Pages implements HandlerInterceptor {
  /** The cookie with the chosen colours, by how it travels. */
  public static String themeCookie(boolean secure) {
    return secure ? "__Host-theme" : "theme";
  }

  private final Texts texts;
  private final Assets assets;
  private final CurrentWorkspace workspaces;
  private final List<NavCounts> counts;

  Pages(Texts texts, Assets assets, CurrentWorkspace workspaces, List<NavCounts> counts) {
    this.texts = texts;
    this.assets = assets;
    this.workspaces = workspaces;
    this.counts = List.copyOf(counts);
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
      return;
    }
    page.addObject("view", view(request, page));
  }

  private PageView view(HttpServletRequest request, ModelAndView page) {
    var workspace = workspaces.of(request);
    List<NavCount> numbers =
        workspace.map(w -> counts.stream().map(c -> c.count(w.id())).toList()).orElse(List.of());
    return new PageView(
        texts,
        assets,
        request.getRequestURI(),
        csrf(request),
        section(request.getRequestURI()),
        (Toast) page.getModel().get("toast"),
        workspace.isPresent(),
        workspace.map(CurrentWorkspace.Current::demo).orElse(false),
        theme(request),
        numbers);
  }

  private static Csrf csrf(HttpServletRequest request) {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null
        ? new Csrf("_csrf", "")
        : new Csrf(token.getParameterName(), token.getToken());
  }

  private static Section section(String path) {
    String first = path.split("/", 3).length > 1 ? path.split("/", 3)[1] : "";
    return Arrays.stream(Section.values())
        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(first))
        .findFirst()
        .orElse(Section.NONE);
  }

  private static Theme theme(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
    return Arrays.stream(cookies)
        .filter(cookie -> cookie.getName().equals(themeCookie(request.isSecure())))
        .flatMap(
            cookie ->
                Arrays.stream(Theme.values())
                    .filter(theme -> theme.name().equalsIgnoreCase(cookie.getValue())))
        .findFirst()
        .orElse(Theme.SYSTEM);
  }
}
