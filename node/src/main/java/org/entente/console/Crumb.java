package org.entente.console;

/// One step of the path above a page's title.
public record Crumb(Text text, String link) {}
