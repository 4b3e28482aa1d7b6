package app.onward.mail;

import java.util.Locale;

/** Why a message or file was passed over. */
public enum SkipReason {
  /** Longer than {@link Limits#messageBytes()}. */
  TOO_LARGE,
  /** The header alone is longer than {@link Limits#headerBytes()}. */
  HEADER_TOO_LONG,
  /** More parts than {@link Limits#parts()}. */
  TOO_MANY_PARTS,
  /** Parts within parts beyond {@link Limits#depth()}. */
  TOO_DEEP,
  /** No header field at all: not a mail. */
  NOT_MAIL,
  /** Nothing but white space. */
  EMPTY,
  /** Unpacks to more than {@link Limits#expansion()} allows. */
  EXPANDS_TOO_FAR,
  /** An archive entry whose name leads out of the archive. */
  UNSAFE_PATH,
  /** An archive within an archive within an archive. */
  NESTED_TOO_FAR,
  /** An archive that is encrypted or packed in a way that cannot be read. */
  LOCKED,
  /** An archive that ends early or whose checksum is wrong. */
  DAMAGED,
  /** The mailbox ends in the middle of this mail, which was read as far as it goes. */
  CUT_SHORT,
  /** The file could not be opened or read. */
  NOT_READABLE,
  /** A folder that its server no longer has, or does not open. */
  FOLDER_GONE,
  /** The server had it in its list and would not hand it out. */
  NOT_HANDED_OUT,
  /** Its structure could not be made sense of. */
  MALFORMED;

  /** The key of the sentence that tells a person. */
  public String messageKey() {
    return "mail.skipped." + name().toLowerCase(Locale.ROOT);
  }
}
