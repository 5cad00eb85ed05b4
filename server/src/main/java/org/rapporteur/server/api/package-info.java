/// The description of the API, and whether the server is well.
///
/// Start at [ApiPages]. The description is written by hand; a test compares it with the routes.
@NullMarked
package org.rapporteur.server.api;

import org.jspecify.annotations.NullMarked;
