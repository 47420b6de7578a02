package org.entente.script;

/// A name, or a fixed expression, whose form in each script is laid down and not left to conversion.
public record OfficialName(String hant, String hans) {}
