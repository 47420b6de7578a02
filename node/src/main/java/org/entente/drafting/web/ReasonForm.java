package org.entente.drafting.web;

import org.entente.console.FormReader;
import org.entente.drafting.Correction;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// What the browser sends about the reason of a correction.
record ReasonForm(@Nullable String correction) {

    static ReasonForm of(@Nullable Correction about) {
        return new ReasonForm(about == null ? null : Shown.text(about.reason()));
    }

    @Nullable ScriptText reason(FormReader read) {
        return read.requiredWords("correction", correction, Correction.REASON);
    }
}
