@NullMarked
package org.rapporteur.server.outside;

import org.jspecify.annotations.NullMarked;
