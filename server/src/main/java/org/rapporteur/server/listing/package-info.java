/// Lists: one description of columns gives the page, CSV, JSON and the API.
///
/// Start at [Listing]. Lists are read page by page from a key, never by number, and an export reads
/// the same pages one after another. Do not hold a whole list.
@NullMarked
package org.rapporteur.server.listing;

import org.jspecify.annotations.NullMarked;
