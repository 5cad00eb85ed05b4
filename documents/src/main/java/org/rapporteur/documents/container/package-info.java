/// What Office files of all kinds have in common: the ZIP of the newer ones, the compound file of
/// the older ones, and the ways in which both are protected, damaged or hostile.
///
/// [org.rapporteur.documents.container.OfficeParts] unpacks within limits;
/// [org.rapporteur.documents.container.CompoundFile] says what a compound file holds.
@NullMarked
package org.rapporteur.documents.container;

import org.jspecify.annotations.NullMarked;
