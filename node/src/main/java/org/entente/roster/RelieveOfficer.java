package org.entente.roster;

/// Command: an officer is no longer a liaison officer of this side. Whoever is still on duty, or stands in, cannot be relieved.
public record RelieveOfficer(String officer) {}
