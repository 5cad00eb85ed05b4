/// Facts as data: organs, the register of instruments, aliases and review cycles, read from tables
/// of tab-separated text.
///
/// Invariant: a table is either used whole or refused with every fault in it named by file, line
/// and column. Do not put text of instruments here, nor rules that code could state better.
@NullMarked
package org.rapporteur.catalogue;

import org.jspecify.annotations.NullMarked;
