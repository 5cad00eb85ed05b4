@NullMarked
package org.rapporteur.server.operation;

import org.jspecify.annotations.NullMarked;
