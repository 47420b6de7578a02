package org.entente.foodsafety;

import org.entente.console.Status;
import org.entente.console.Text;
import org.jspecify.annotations.Nullable;

/// A way from a notification's page to another module's.
///
/// @param link   page that it opens
/// @param status how it stands there; null for something that the officer may begin
public record CaseLink(Text text, String link, @Nullable Status status) {

    public boolean begins() {
        return status == null;
    }
}
