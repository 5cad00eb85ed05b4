@NullMarked
package org.rapporteur.server.listing;

import org.jspecify.annotations.NullMarked;
