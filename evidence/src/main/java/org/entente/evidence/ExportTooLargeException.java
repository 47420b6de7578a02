package org.entente.evidence;

/// An export has at most 65,534 files and 4 GiB: above that, make one for each year or without the largest attachments.
public final class ExportTooLargeException extends RuntimeException {

    ExportTooLargeException() {
        super("An export has at most 65,534 files and 4 GiB");
    }
}
