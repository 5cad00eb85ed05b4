/// Mentions of other instruments: found by one pass over the bytes, resolved from the words around
/// them.
///
/// A citation is resolved, ambiguous (every candidate is listed) or unmatched; each says why. Do
/// not guess here.
@NullMarked
package org.rapporteur.citation;

import org.jspecify.annotations.NullMarked;
