@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
