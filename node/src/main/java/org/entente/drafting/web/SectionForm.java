package org.entente.drafting.web;

import org.entente.console.FormReader;
import org.entente.foodsafety.ContentBuilder;

/// What the browser sends for one section of a draft.
interface SectionForm {

    /// Writes what was typed into the content; what cannot be read is noted on the form.
    void write(ContentBuilder content, FormReader read);

    /// The same with a further empty row.
    default SectionForm withRow() {
        return this;
    }

    /// The same without one of its rows.
    default SectionForm withoutRow(int row) {
        return this;
    }
}
