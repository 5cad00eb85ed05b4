/// Finds provisions by their words, in six languages.
@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
