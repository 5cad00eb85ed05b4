/// What instruments are about, by the headings of a thesaurus such as that of the United Nations
/// (UNBIS).
///
/// Start with [SubjectFinder]. Headings are proposed where their own words stand in the text; what
/// a text means without saying it is not guessed. The thesaurus is its owner's and comes from a
/// file; none is part of the program.
@NullMarked
package org.rapporteur.subject;

import org.jspecify.annotations.NullMarked;
