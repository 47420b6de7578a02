package org.entente.console;

/// One thing that can be chosen in a form: what the browser sends, and what the officer reads.
public record Choice(String value, Text text) {}
