/// Files on disk: which ones the user meant, and working through them on all cores while keeping
/// their order.
@NullMarked
package org.rapporteur.app.files;

import org.jspecify.annotations.NullMarked;
