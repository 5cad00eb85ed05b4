/// Assessments: what was done about a commitment, on what evidence, judged by whom.
///
/// Start at [MinimumEvidence], which says what a status needs before it may be stated, and at
/// [Independence], which says who may not judge. A status is a person's judgement: nothing here
/// finds one. How the situation stands is another axis (docs/decisions/0006); no function may take
/// both. Do not add a number to a status, nor an order among addressees.
@NullMarked
package org.rapporteur.assessment;

import org.jspecify.annotations.NullMarked;
