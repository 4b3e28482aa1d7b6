package app.onward.mail;

/**
 * A part that is a file rather than text; its content is found in the message by index.
 *
 * @param index the part's place among the message's leaves, from 0
 * @param name the file name, decoded and without any folder; empty when absent
 * @param type the media type in lower case
 * @param size bytes once decoded
 * @param inline whether it is a picture or file shown within the HTML
 */
public record Attachment(int index, String name, String type, long size, boolean inline) {}
