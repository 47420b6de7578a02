package org.entente.drafting;

import java.util.List;

/// What was read from an uploaded table: good rows, and each bad row with its line and reason. Nothing is dropped in silence.
public record SheetReading<T>(List<T> rows, List<Fault> faults) {

    /// @param line       line of the file, from 1, the heading counted
    /// @param messageKey in the message bundles
    /// @param arguments  what the message names
    /// @param written    the row as it stands in the file, cut at 500 characters
    public record Fault(int line, String messageKey, List<Object> arguments, String written) {

        public Fault {
            arguments = List.copyOf(arguments);
            written = written.length() > 500 ? written.substring(0, 500) : written;
        }
    }

    static <T> SheetReading<T> nothing() {
        return new SheetReading<>(List.of(), List.of());
    }

    public SheetReading {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
