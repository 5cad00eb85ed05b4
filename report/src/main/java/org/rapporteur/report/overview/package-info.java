/// A review counted and grouped once, so that page, slides and workbook say the same. Start with
/// [org.rapporteur.report.overview.Overview].
///
/// Do not judge here: what the review proposes is shown, not changed.
@NullMarked
package org.rapporteur.report.overview;

import org.jspecify.annotations.NullMarked;
