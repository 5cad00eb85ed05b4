/// Pages of a review cycle: its home, its challenges, the matrix.
///
/// Start at [CyclePages]. Counts are counts of proposals; a challenge without a linked provision is
/// one for which this library shows nothing, never one without an answer.
@NullMarked
package org.rapporteur.server.cycle;

import org.jspecify.annotations.NullMarked;
