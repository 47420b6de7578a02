/// Exercises: one side opens a time in which it practises with another, and the other joins; each pair of governments states it in its standing
/// cooperation stream. While one runs, every page of those who take part says so and new drafts are exercises unless somebody chooses otherwise.
/// It ends by its time or by a fact. What is recorded meanwhile is not this module's: each notification says itself whether it is real.
@ApplicationModule(displayName = "Exercises", allowedDependencies = {"party", "script", "storage", "journal", "agreement", "console", "api"})
@NullMarked
package org.entente.exercise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
