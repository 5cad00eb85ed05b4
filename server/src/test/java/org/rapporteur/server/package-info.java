@NullMarked
package org.rapporteur.server;

import org.jspecify.annotations.NullMarked;
