/// How the server is run: what is measured, what is told of each request, and how often one may
/// ask.
///
/// Start at [Operation], which is what `serve` is told of it. Nothing here knows who a person is:
/// neither measures nor lines hold names, addresses of machines or what was asked for, only the
/// route's template.
@NullMarked
package org.rapporteur.server.operation;

import org.jspecify.annotations.NullMarked;
