/// What the server asks of other machines: pages to be captured as evidence, and time stamps.
///
/// Start at [Outside]. Whoever captures a page names the address, so that each is looked up once,
/// checked by [Reach], and connected to as checked, at every redirect anew. Nothing else in the
/// server opens a connection.
@NullMarked
package org.rapporteur.server.outside;

import org.jspecify.annotations.NullMarked;
