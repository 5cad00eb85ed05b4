/// The interface's texts, from one properties file a language.
///
/// Start at [Wording]. A test compares the files and looks every key up in pages and code. Do not
/// write words for users anywhere else.
@NullMarked
package org.rapporteur.server.wording;

import org.jspecify.annotations.NullMarked;
