/// The command line and all wiring.
///
/// Start with [org.rapporteur.app.Ingestion]: how a file becomes the record.
/// [org.rapporteur.app.Application] puts the parts together by their constructors, in the order of
/// the flow; the commands only read their options, call it and print. Do not compute anything here
/// that another door (a page, a job) would need as well: that belongs to core.
@NullMarked
package org.rapporteur.app;

import org.jspecify.annotations.NullMarked;
