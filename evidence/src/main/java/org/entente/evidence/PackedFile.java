package org.entente.evidence;

/// A file of an export: what its bytes must be.
record PackedFile(String name, long length, Sha256 sha256) {

    static final String MANIFEST = "manifest.jws";
    static final String ATTACHMENTS = "attachments/";

    static String entries(StreamId stream) {
        return folder(stream) + "entries.jsonl";
    }

    static String receipts(StreamId stream) {
        return folder(stream) + "receipts.jsonl";
    }

    static String attachment(Sha256 hash) {
        return ATTACHMENTS + hash.hex();
    }

    /// Whether the name is that of an attachment; the hash in it must then be the file's own.
    static boolean isAttachment(String name) {
        return name.startsWith(ATTACHMENTS) && Sha256.isHash(name.substring(ATTACHMENTS.length()));
    }

    private static String folder(StreamId stream) {
        String continuation = stream.continuation() == 1 ? "" : "." + stream.continuation();
        return "streams/" + stream.government() + "-" + stream.agreement() + continuation + "/";
    }
}
