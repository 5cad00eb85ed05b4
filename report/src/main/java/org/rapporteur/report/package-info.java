/// A review becomes files: a page, a deck, a workbook and JSON. Start with
/// [org.rapporteur.report.ReviewFiles].
///
/// Invariant: the same review and register give the same bytes, on any machine and at any time. Do
/// not judge here, rank States, or let "no response in the deck" read as "not implemented".
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
