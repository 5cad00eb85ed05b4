/// How fast the program is on the real corpus. `benchmarks/run` runs everything; the figures are
/// kept in `docs/benchmarks.md` with machine and date. A timing never decides a test.
@NullMarked
package org.rapporteur.benchmarks;

import org.jspecify.annotations.NullMarked;
