package org.entente.rumour.web;

import org.entente.script.ConvertedText;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.entente.script.ScriptText;

/// Converts what officers wrote into the script in which a reader has the page.
record ReadersScript(ScriptConverter converter, Script script) {

    public ConvertedText of(ScriptText text) {
        return converter.convert(text, script);
    }
}
