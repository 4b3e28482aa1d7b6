package app.onward.inbox;

import java.util.List;

/** Where linking puts a mail; several targets where the person has to choose. */
public record Link(MessageId message, List<Target> targets, boolean certain) {
  public Link {
    targets = List.copyOf(targets);
  }
}
