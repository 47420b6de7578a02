package org.entente.agreement;

import java.util.List;
import java.util.Optional;

/// A deadline as pages show it: what holds, what is proposed, and how it came about, latest first.
public record ParameterLine(Parameter parameter, int current, Optional<ParameterStep> open, List<ParameterStep> history) {

    public ParameterLine {
        history = List.copyOf(history);
    }
}
