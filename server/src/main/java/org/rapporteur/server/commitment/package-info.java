/// The list of proposed commitments.
///
/// Start at [CommitmentPages].
@NullMarked
package org.rapporteur.server.commitment;

import org.jspecify.annotations.NullMarked;
