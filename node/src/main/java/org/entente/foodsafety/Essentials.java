package org.entente.foodsafety;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The three contents that every notification must have (FS-1.5): scope, control measures taken, and points to note.
public record Essentials(Stated scope, Stated controlMeasures, Stated precautions) {

    /// Nothing said yet.
    public static final Essentials NONE = new Essentials(Stated.notYet(), Stated.notYet(), Stated.notYet());

    public Essentials {
        scope = Stated.orMissing(scope);
        controlMeasures = Stated.orMissing(controlMeasures);
        precautions = Stated.orMissing(precautions);
    }

    /// What has not been said, not even as unknown.
    public Set<Missing> missing() {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        note(missing, scope, Missing.SCOPE);
        note(missing, controlMeasures, Missing.CONTROL_MEASURES);
        note(missing, precautions, Missing.PRECAUTIONS);
        return missing;
    }

    /// These, completed by what is said later.
    Essentials then(@Nullable Essentials later) {
        return later == null ? this : new Essentials(scope.then(later.scope), controlMeasures.then(later.controlMeasures), precautions.then(later.precautions));
    }

    private static void note(Set<Missing> missing, Stated stated, Missing item) {
        if (!stated.said()) {
            missing.add(item);
        }
    }
}
