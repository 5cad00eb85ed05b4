package org.rapporteur.distributed;

import java.io.Serializable;

/// A file of the corpus, not yet opened.
///
/// @param name the path as the command line would name it: the input as given, then the rest
/// @param address where the cluster finds it
record FoundFile(String name, String address, long bytes) implements Serializable {}
