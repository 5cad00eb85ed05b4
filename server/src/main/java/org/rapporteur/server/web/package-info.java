/// What every page and every answer of the API shares: routes, what a visitor asks, what is
/// answered.
///
/// Start at [Route]. A handler is a function from [Visit] to [Reply]; only this package and the
/// server itself know the HTTP library. Do not write headers in a feature.
@NullMarked
package org.rapporteur.server.web;

import org.jspecify.annotations.NullMarked;
