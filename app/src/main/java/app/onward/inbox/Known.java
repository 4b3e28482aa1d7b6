package app.onward.inbox;

import app.onward.applications.ApplicationId;
import app.onward.applications.Details;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An application that is there, as linking sees it. */
record Known(ApplicationId id, Details details, LocalDate openedOn, @Nullable LocalDate closedOn) {}
