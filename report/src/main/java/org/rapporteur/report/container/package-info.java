/// Office files are zip archives; this makes them the same bytes on every run.
@NullMarked
package org.rapporteur.report.container;

import org.jspecify.annotations.NullMarked;
