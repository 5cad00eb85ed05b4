@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
