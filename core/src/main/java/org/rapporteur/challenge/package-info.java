/// The named challenges of a review cycle, their elements, and the workplan by which a cycle takes
/// them up.
@NullMarked
package org.rapporteur.challenge;

import org.jspecify.annotations.NullMarked;
