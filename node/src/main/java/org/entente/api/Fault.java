package org.entente.api;

import org.entente.console.Text;

/// What is wrong with one part of a request.
///
/// @param pointer where, as a JSON pointer into the body (`/hazards/0/name`), or the name of a parameter
/// @param what    the fault, for a person
public record Fault(String pointer, Text what) {}
