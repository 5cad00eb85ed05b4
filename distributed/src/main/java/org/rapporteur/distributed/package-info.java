/// The analyses of a corpus as a Spark job, for corpora beyond one machine.
///
/// Start at [DistributedJob]: options, then files to rows, then rows to Parquet. All knowledge is
/// in the functions of core and documents, which are those of the command line; this package only
/// lists files, calls the functions where the data is, and turns records into rows ([Tables] says
/// which columns). [Analyses] is made once for each part of the work out of a catalogue that each
/// JVM reads once; nothing of it is sent over the network.
///
/// Do not compute anything here that the command line would have to compute again: rows that differ
/// from its lines are a fault, and `ClusterMatchesCommandLineTest` looks for them.
@NullMarked
package org.rapporteur.distributed;

import org.jspecify.annotations.NullMarked;
