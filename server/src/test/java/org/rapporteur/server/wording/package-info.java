@NullMarked
package org.rapporteur.server.wording;

import org.jspecify.annotations.NullMarked;
