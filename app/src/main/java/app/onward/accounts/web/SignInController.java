package app.onward.accounts.web;

import app.onward.accounts.SignInLinks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing in. */
@Controller
class SignInController {
  private final SignInLinks links;

  SignInController(SignInLinks links) {
    this.links = links;
  }

  @GetMapping("/sign-in")
  ModelAndView page() {
    return new ModelAndView("accounts/sign-in");
  }

  @GetMapping("/sign-in/{token}")
  ModelAndView link(@PathVariable String token) {
    return new ModelAndView("accounts/sign-in-link", "token", token);
  }

  @PostMapping("/sign-in/{token}")
  String signIn(
      @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
    return links
        .use(token)
        .map(
            account -> {
              request.changeSessionId();
              var context = SecurityContextHolder.createEmptyContext();
              context.setAuthentication(
                  UsernamePasswordAuthenticationToken.authenticated(
                      new AccountPrincipal(account.toString()), null, List.of()));
              SecurityContextHolder.setContext(context);
              new HttpSessionSecurityContextRepository().saveContext(context, request, response);
              return "redirect:/";
            })
        .orElse("redirect:/sign-in?used");
  }
}
