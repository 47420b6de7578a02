package org.entente.foodsafety;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where the sender has it from, when somebody else published it first.
///
/// @param publisher whose notification it is, at most 300 characters
/// @param reference the publisher's own reference, at most 100 characters
public record PublishedSource(String publisher, String reference, @Nullable LocalDate date) {

    public PublishedSource {
        Limits.required("source.publisher", publisher, Limits.LINE);
        Limits.required("source.reference", reference, Limits.SHORT);
    }
}
