package app.onward.commands.web;

import app.onward.commands.CommandSecret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets in whoever can read {@code server.json} on this machine; no session and no form. */
@Configuration(proxyBeanMethods = false)
class CommandSecurity {
  @Bean
  @Order(0)
  SecurityFilterChain commandChain(HttpSecurity http, ObjectProvider<CommandSecret> made)
      throws Exception {
    CommandSecret secret = made.getIfAvailable(CommandSecret::random);
    return http.securityMatcher("/commands/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .anyRequest()
                    .access(
                        (who, context) ->
                            new AuthorizationDecision(allowed(context.getRequest(), secret))))
        .csrf(csrf -> csrf.disable())
        .requestCache(cache -> cache.disable())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .exceptionHandling(
            errors -> errors.authenticationEntryPoint((request, response, why) -> ask(response)))
        .build();
  }

  /** Says that a secret is wanted, which also tells that this is an Onward. */
  private static void ask(HttpServletResponse response) {
    response.setHeader(CommandSecret.HEADER, "required");
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }

  private static boolean allowed(HttpServletRequest request, CommandSecret secret) {
    String shown = request.getHeader(CommandSecret.HEADER);
    return shown != null && fromHere(request) && secret.matches(shown);
  }

  private static boolean fromHere(HttpServletRequest request) {
    try {
      return request.getRemoteAddr().equals(request.getLocalAddr())
          || InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException strange) {
      return false;
    }
  }
}
