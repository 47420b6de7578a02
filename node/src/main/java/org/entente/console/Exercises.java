package org.entente.console;

/// Knows whether an exercise is going on; while one is, every page carries the yellow strip. A module that runs exercises
/// contributes a bean. A page about something that belongs to an exercise sets the model attribute `exercise` to true as well.
@FunctionalInterface
public interface Exercises {

    boolean running();
}
