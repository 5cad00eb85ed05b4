/// What the workspace shows: the library's database and index, cycles and register.
///
/// Start at [OpenLibrary].
@NullMarked
package org.rapporteur.server.library;

import org.jspecify.annotations.NullMarked;
