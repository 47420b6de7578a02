package org.entente.evidence;

import java.util.Locale;

/// Everything that can be wrong with what comes from outside. The word on the wire is the name in small letters with hyphens and never
/// changes; `docs/format` and the messages explain each.
enum Code {
    // The form of one signed thing.
    TOO_LARGE, JWS_FORM, BASE64, SIGNATURE_FORM, HEADER_FORM, HEADER_UNKNOWN, ALGORITHM, KIND, CERTIFICATE_FORM, CERTIFICATE_HASH,
    PAYLOAD_JSON, PAYLOAD_FIELD, PAYLOAD_FORM,
    // Who signed it.
    SIGNATURE_WRONG, UNKNOWN_GOVERNMENT, WRONG_AUTHORITY, WRONG_GOVERNMENT, CERTIFICATE_NOT_FOR_SIGNING, CERTIFICATE_NOT_YET_VALID,
    CERTIFICATE_EXPIRED, CERTIFICATE_REVOKED, REVOCATIONS_OUT_OF_DATE,
    // Its place in a stream.
    OTHER_STREAM, CHAIN_BROKEN, OTHER_KEY, KEY_CHANGE_FORM, UNKNOWN_KEY, FORK, GAP, UNKNOWN_REPEAT, BUNDLE_TOO_LARGE, ENTRY_MISSING, ENTRY_REPEATED, TAIL_CUT, HEAD_DIFFERS,
    RECEIPT_OTHER_HEAD, RECEIPT_BEYOND_END,
    // The files of an export.
    NOT_A_ZIP, ZIP_CUT, ZIP_FORM, DUPLICATE_NAME, FILE_EXTRA, FILE_MISSING, FILE_CHANGED, LINE_FORM, ATTACHMENT_MISSING, ATTACHMENT_DIFFERS,
    ERASED_PRESENT, ERASURE_NOT_STATED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    MalformedEntryException malformed(String detail) {
        return new MalformedEntryException(this, detail);
    }

    Finding.Failed failed(String check, String detail) {
        return new Finding.Failed(check, toString(), detail);
    }

    Finding.Undecided undecided(String check, String detail) {
        return new Finding.Undecided(check, toString(), detail);
    }
}
