/// The library's database: documents, what was read from them, what analyses made of it, and the
/// journal.
///
/// Start at [Store]: it opens SQLite (a file) or PostgreSQL (a server), brings the tables up to
/// date, and hands out one repository for each feature. One SQL text serves both databases
/// (docs/decisions/0001). Changes go through [Store#change], which is one transaction; what a
/// change says about documents and decisions is written into the journal in that same transaction.
///
/// Invariant: the other tables follow from the journal and the files ([Projection] makes what
/// follows from the journal alone). Do not write a table without a journal entry, and do not let
/// types of JDBI or `java.sql` out of this package. [Secrets] are the one exception: they never
/// stand in the journal, and end with the database.
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
