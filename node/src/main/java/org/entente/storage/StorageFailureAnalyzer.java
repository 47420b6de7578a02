package org.entente.storage;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Shows a [StorageRefusal] at the start of a node as its text alone, without the trace of the program.
class StorageFailureAnalyzer extends AbstractFailureAnalyzer<StorageRefusedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StorageRefusedException cause) {
        return new FailureAnalysis(cause.refusal().text(Locale.getDefault()), null, cause);
    }
}
