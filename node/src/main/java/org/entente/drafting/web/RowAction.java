package org.entente.drafting.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The pressed button that adds a row to a list of the form, `add-lots`, or removes one of its rows, `remove-lots-2`.
///
/// @param row which is removed; -1 when one is added
record RowAction(String list, int row) {

    private static final Pattern FORM = Pattern.compile("add-([a-z]{1,20})|remove-([a-z]{1,20})-([0-9]{1,3})");

    static Optional<RowAction> of(String action) {
        Matcher parts = FORM.matcher(action);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(parts.group(1) != null ? new RowAction(parts.group(1), -1) : new RowAction(parts.group(2), Integer.parseInt(parts.group(3))));
    }

    boolean adds() {
        return row < 0;
    }
}
