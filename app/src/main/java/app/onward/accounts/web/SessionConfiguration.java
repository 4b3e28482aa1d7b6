package app.onward.accounts.web;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.SessionRepository;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Puts sessions from the database in the place of the server's own. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {
  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<?>> sessions(SessionRepository<?> repository) {
    var cookies = new CookieHttpSessionIdResolver();
    cookies.setCookieSerializer(new SessionCookie());
    var filter = new SessionRepositoryFilter<>(repository);
    filter.setHttpSessionIdResolver(cookies);
    var registration = new FilterRegistrationBean<SessionRepositoryFilter<?>>(filter);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    return registration;
  }
}
