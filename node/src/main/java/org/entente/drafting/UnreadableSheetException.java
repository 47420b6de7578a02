package org.entente.drafting;

/// A file is no table that can be read. It never leaves this module: the reason is reported to the officer.
class UnreadableSheetException extends Exception {

    private final String messageKey;

    UnreadableSheetException(String messageKey, Throwable cause) {
        super(messageKey, cause);
        this.messageKey = messageKey;
    }

    String messageKey() {
        return messageKey;
    }
}
