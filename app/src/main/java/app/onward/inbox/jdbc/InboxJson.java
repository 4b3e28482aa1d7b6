package app.onward.inbox.jdbc;

import app.onward.inbox.Invite;
import app.onward.understanding.Judgement;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was read from a mail, as it stands in a column; times keep the zone the mail states. */
final class InboxJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(DateTimeFeature.WRITE_DATES_WITH_ZONE_ID)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private InboxJson() {}

  static String judgement(Judgement judgement) {
    return JSON.writeValueAsString(judgement);
  }

  static Judgement judgement(String text) {
    return JSON.readValue(text, Judgement.class);
  }

  static String invites(List<Invite> invites) {
    return JSON.writeValueAsString(invites);
  }

  static List<Invite> invites(String text) {
    return JSON.readValue(text, new TypeReference<List<Invite>>() {});
  }
}
