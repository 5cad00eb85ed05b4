/// Where a thing comes from: the file, its bytes' fingerprint. Whatever is shown can be traced back
/// to one of these.
@NullMarked
package org.rapporteur.provenance;

import org.jspecify.annotations.NullMarked;
