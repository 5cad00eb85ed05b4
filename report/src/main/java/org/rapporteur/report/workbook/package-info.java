/// The review as a workbook: for filtering, for the officers' own table, and for work that goes on
/// in a spreadsheet.
///
/// Nothing from outside ever becomes a formula.
@NullMarked
package org.rapporteur.report.workbook;

import org.jspecify.annotations.NullMarked;
