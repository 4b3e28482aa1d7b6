package app.onward.accounts.web;

import app.onward.platform.web.FramePolicy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** What is open to everybody, what needs a sign-in, and what every answer says to the browser. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {
  /** What pages need of the browser; everything else of its kind is switched off. */
  private static final String PERMISSIONS =
      "publickey-credentials-get=(self), publickey-credentials-create=(self), "
          + "clipboard-write=(self), "
          + List.of(
                  "accelerometer",
                  "browsing-topics",
                  "camera",
                  "display-capture",
                  "geolocation",
                  "gyroscope",
                  "hid",
                  "idle-detection",
                  "magnetometer",
                  "microphone",
                  "midi",
                  "payment",
                  "serial",
                  "usb",
                  "xr-spatial-tracking")
              .stream()
              .map(feature -> feature + "=()")
              .collect(Collectors.joining(", "));

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, SessionAccounts contexts, CsrfTokenRepository csrf) throws Exception {
    http.authorizeHttpRequests(
        requests ->
            requests
                .requestMatchers(
                    "/static/**",
                    "/webjars/**",
                    "/sign-in",
                    "/sign-in/**",
                    "/support",
                    "/f/**",
                    "/error")
                .permitAll()
                .anyRequest()
                .authenticated());
    http.securityContext(security -> security.securityContextRepository(contexts));
    http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
    http.csrf(protection -> protection.csrfTokenRepository(csrf));
    http.exceptionHandling(
        errors ->
            errors
                .authenticationEntryPoint(new ToSignIn())
                .accessDeniedHandler(SecurityConfiguration::refuse));
    http.headers(SecurityConfiguration::headers);
    http.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
    return http.build();
  }

  /** The error page says why: it reads the reason from the request. */
  private static void refuse(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    request.setAttribute(WebAttributes.ACCESS_DENIED_403, reason);
    response.sendError(HttpServletResponse.SC_FORBIDDEN);
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable);
    headers.addHeaderWriter(framePolicy());
    headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    headers.permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS));
    headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    headers.crossOriginResourcePolicy(
        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    headers.httpStrictTransportSecurity(
        transport -> transport.includeSubDomains(false).maxAgeInSeconds(31_536_000));
  }

  private static HeaderWriter framePolicy() {
    return (request, response) -> {
      FramePolicy policy = FramePolicy.of(request);
      response.setHeader("Content-Security-Policy", policy.contentSecurityPolicy());
      response.setHeader("X-Frame-Options", policy.frames());
    };
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new HttpSessionCsrfTokenRepository();
  }

  /** There are no users by name; without this the framework would make one up. */
  @Bean
  UserDetailsService nobodyByName() {
    return name -> {
      throw new UsernameNotFoundException(name);
    };
  }
}
