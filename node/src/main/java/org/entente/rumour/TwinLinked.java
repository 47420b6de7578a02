package org.entente.rumour;

/// A side says that the report is the same story as another. It is stated about both reports, each time naming the other.
///
/// @param twin such as `R-GD-2015-0003`
record TwinLinked(String twin) implements RumourFact {

    TwinLinked {
        RumourId.of(twin);
    }
}
