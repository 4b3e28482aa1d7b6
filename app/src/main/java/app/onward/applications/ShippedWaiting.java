package app.onward.applications;

import org.springframework.stereotype.Component;

/**
 * Usual waiting times, from 437 public records of one search (CC0): a lognormal cure model.
 *
 * <p>By it the chance of an answer halves after about 12 silent days and falls below one in ten
 * after 27.5. After a conversation there are no data; 30 days are a convention.
 */
@Component
class ShippedWaiting implements UsualWaiting {
  @Override
  public int quietAfter() {
    return 12;
  }

  @Override
  public int presumedClosedAfter(Stage furthest) {
    return furthest.conversation() ? 30 : 28;
  }
}
