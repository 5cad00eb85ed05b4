/// The workspace under load: a made library, people who use it, a server that is killed.
///
/// Start at [LoadTimes] and [ServerKills]; `benchmarks/load` and `benchmarks/server-kills` run
/// them.
@NullMarked
package org.rapporteur.benchmarks.server;

import org.jspecify.annotations.NullMarked;
