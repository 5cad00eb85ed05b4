/// What people decide about proposals: what waits, what was decided, and deciding.
///
/// Start at [QueuePages] for what waits, at [DecisionPages] for deciding. A decision is an entry of
/// the journal in the same transaction; whoever decides names the last decision that they saw, so
/// that of two who decide at once the second is shown the first, and nothing is lost.
@NullMarked
package org.rapporteur.server.decision;

import org.jspecify.annotations.NullMarked;
