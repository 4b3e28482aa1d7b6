package app.onward.understanding;

/**
 * Why an application may be turned down. The codes are those of the method; a mail never states the
 * last.
 */
public enum Reason {
  COMP_STRONGER,
  COMP_INTERNAL,
  COMP_CLOSE_SECOND,
  COMP_VOLUME,
  ROLE_FROZEN,
  ROLE_FILLED,
  ROLE_CHANGED,
  OFFER_WITHDRAWN,
  MATCH_SKILL,
  MATCH_EXPERIENCE,
  MATCH_DOMAIN,
  MATCH_QUALIFICATION,
  MATCH_LANGUAGE,
  MATCH_OVERQUALIFIED,
  MATCH_HISTORY,
  TERMS_SALARY,
  TERMS_LOCATION,
  TERMS_VISA,
  TERMS_AVAILABILITY,
  TERMS_CHECKS,
  PERF_CV,
  PERF_DETAIL,
  PERF_CONCISION,
  PERF_CLARITY,
  PERF_TEST,
  PERF_CASE,
  PERF_PREPARATION,
  PERF_MOTIVATION,
  PERF_QUESTIONS,
  PERF_DELIVERY,
  PERF_LOGISTICS,
  PERF_AUTOSCREEN,
  FIT_TEAM,
  FIT_STYLE,
  PROC_ERROR,
  /** What the person suspects. */
  PROC_UNFAIR;

  /** Whether it compares the person with what the job asks for. */
  boolean match() {
    return name().startsWith("MATCH_");
  }
}
