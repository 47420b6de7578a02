package org.entente.evidence;

import java.util.Arrays;

/// What a signature says it is for. The header states it, so that none of them can be passed off as another.
enum SignedKind {
    ENTRY("entente-entry", "cloudevents+json", 256 * 1024),
    RECEIPT("entente-receipt", "json", 16 * 1024),
    MANIFEST("entente-manifest", "json", 32 * 1024 * 1024),
    /// What a node passes on to a system of its own government.
    MESSAGE("entente-message", "cloudevents+json", 512 * 1024);

    final String type;
    final String contentType;
    /// Longest compact form, in characters.
    final int limit;

    SignedKind(String type, String contentType, int limit) {
        this.type = type;
        this.contentType = contentType;
        this.limit = limit;
    }

    static SignedKind of(String type, String contentType) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type) && kind.contentType.equals(contentType)).findFirst()
                .orElseThrow(() -> Code.KIND.malformed("signed as " + type + " with " + contentType));
    }
}
