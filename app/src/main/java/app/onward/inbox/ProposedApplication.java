package app.onward.inbox;

import org.jspecify.annotations.Nullable;

/** An application that mail speaks of and nobody has added yet; null where mail does not say. */
public record ProposedApplication(
    ProposedId id,
    @Nullable String employer,
    @Nullable String role,
    @Nullable String agency,
    @Nullable String location,
    @Nullable String requisitionId) {}
