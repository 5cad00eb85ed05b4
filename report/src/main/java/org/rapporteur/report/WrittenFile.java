package org.rapporteur.report;

/// A file that was written: its name in the output folder and its fingerprint.
///
/// @param sha256 64 lower-case hexadecimal digits
/// @param bytes its size
public record WrittenFile(String name, String sha256, long bytes) {}
