package app.onward.inbox;

import java.util.regex.Pattern;

/** What the seeker's own mail does. */
enum OwnMail {
  /** Applies for a role. */
  APPLICATION,
  /** Takes an application back. */
  WITHDRAWAL,
  /** Turns an offer down. */
  DECLINE,
  /** Thanks, asks, agrees on a time. */
  REPLY;

  private static final Pattern APPLYING_SUBJECT =
      Pattern.compile(
          "(?iu)^(?:(?:job )?application|applying|bewerbung|candidature|sollicitatie|solicitud|candidatura)\\b.*");
  private static final Pattern APPLYING =
      Pattern.compile(
          "(?iu)\\b(?:i (?:am|'m|would like to) apply(?:ing)?|(?:attached|enclosed)[^.]{0,60}application|bewerbe ich mich|je (?:me permets de )?(?:postule|pose ma candidature)|ma candidature (?:au|pour)|hierbij solliciteer|me postulo|mi candido)\\b");
  private static final Pattern WITHDRAWING =
      Pattern.compile(
          "(?iu)\\b(?:withdraw(?:ing)?|take (?:back )?my application (?:back|out)|no longer (?:wish|want) to be considered|ziehe (?:ich )?meine bewerbung|meine bewerbung[^.]{0,80}zur[üu]ck|retire(?:r)? ma candidature|trek (?:ik )?mijn sollicitatie|retirar? mi candidatura|ritir\\w+ la mia candidatura)");
  private static final Pattern DECLINING =
      Pattern.compile(
          "(?iu)\\b(?:declin(?:e|ing)[^.]{0,30}offer|(?:not|won't|cannot|can't|unable to) (?:be able to )?(?:accept|take)[^.]{0,30}(?:offer|position|job|role|it)|turn(?:ing)? (?:it|(?:the|your) offer) down|offer\\b[^?]{0,250}?\\bi (?:must|have to|need to|will|would like to|am going to) (?:\\w+ )?(?:decline|turn it down|say no)|angebot[^?]{0,250}?(?:ablehnen|lehne ich[^.]{0,30}ab|nicht annehmen|nehme ich[^.]{0,30}nicht an)|d[ée]clin\\w+[^.]{0,30}(?:offre|proposition)|aanbod[^.]{0,40}(?:af|niet aan))");

  static OwnMail of(String subject, String body) {
    if (WITHDRAWING.matcher(body).find()) {
      return WITHDRAWAL;
    }
    if (DECLINING.matcher(body).find()) {
      return DECLINE;
    }
    boolean applies = APPLYING_SUBJECT.matcher(subject.strip()).matches();
    return applies || APPLYING.matcher(body).find() ? APPLICATION : REPLY;
  }
}
