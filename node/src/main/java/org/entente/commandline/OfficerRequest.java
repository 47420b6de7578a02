package org.entente.commandline;

/// A task with who typed it, as the machine knows him.
public record OfficerRequest(OfficerTask task, String account) {}
