/// Brings official texts from their public addresses: one connection, with pauses, resumable, every
/// file with its fingerprint.
///
/// [org.rapporteur.app.corpus.CorpusCollector] is the loop, [org.rapporteur.app.corpus.HttpSource]
/// one request and its retries, [org.rapporteur.app.corpus.Manifest] what was brought and when.
/// Nothing is fetched that was not asked for by symbol.
@NullMarked
package org.rapporteur.app.corpus;

import org.jspecify.annotations.NullMarked;
