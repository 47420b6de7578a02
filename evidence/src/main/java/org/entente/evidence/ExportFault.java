package org.entente.evidence;

/// The first thing that is wrong with an export.
///
/// @param file   the file inside the zip; empty if the zip itself is at fault
/// @param line   the line in it, counted from 1; 0 if no line in particular
/// @param code   stable, words joined by hyphens, listed in `docs/format`
/// @param detail for engineers, in English
public record ExportFault(String file, long line, String code, String detail) {}
