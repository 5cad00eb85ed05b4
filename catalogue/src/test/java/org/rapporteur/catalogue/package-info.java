/// Tests of the tables and of the facts in them.
@NullMarked
package org.rapporteur.catalogue;

import org.jspecify.annotations.NullMarked;
