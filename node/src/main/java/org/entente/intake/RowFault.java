package org.entente.intake;

/// Why a row of the file was not taken in.
///
/// @param line       where the row begins, counted from 1
/// @param reference  the publisher's reference, empty where there is none
/// @param messageKey the reason, in the message bundles
/// @param arguments  what the reason names
public record RowFault(long line, String reference, String messageKey, java.util.List<Object> arguments) {

    public RowFault {
        arguments = java.util.List.copyOf(arguments);
    }

    static RowFault of(long line, String reference, String reason, Object... arguments) {
        return new RowFault(line, reference, "intake.fault." + reason, java.util.List.of(arguments));
    }
}
