package org.entente.drafting.web;

import java.util.List;
import org.entente.console.Text;
import org.entente.drafting.SheetReading;

/// A row of an uploaded list that could not be read.
record SheetFault(int line, Text why, String written) {

    /// Faults that a page names; the others are counted.
    static final int SHOWN = 50;

    static List<SheetFault> of(SheetReading<?> reading) {
        return reading.faults().stream().limit(SHOWN).map(each -> new SheetFault(each.line(), new Text(each.messageKey(), each.arguments()), each.written())).toList();
    }
}
