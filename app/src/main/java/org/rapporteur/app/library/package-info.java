/// A library: a folder that holds originals, a database, a journal and an index, and keeps them in
/// step.
///
/// Start at [Library], which opens one; [LibraryIngest] takes files in, [LibraryCheck] proves that
/// the four parts agree, [LibraryRebuild] makes database and index anew from originals and journal.
///
/// The order of writing makes it safe to stop at any moment: an original is complete on the disk
/// before the transaction that names it; the journal's file and the index follow the database and
/// are brought up to it by whoever opens the library next. Do not write into the folder past these
/// classes.
@NullMarked
package org.rapporteur.app.library;

import org.jspecify.annotations.NullMarked;
