/// Words, spans and languages: what is true of any text, whatever it says. Nothing here knows what
/// an instrument is.
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
