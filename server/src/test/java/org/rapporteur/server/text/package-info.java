@NullMarked
package org.rapporteur.server.text;

import org.jspecify.annotations.NullMarked;
