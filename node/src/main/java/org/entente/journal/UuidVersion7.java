package org.entente.journal;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Makes identifiers that sort by time (RFC 9562, version 7).
final class UuidVersion7 {

    private static final SecureRandom RANDOM = new SecureRandom();

    private UuidVersion7() {}

    static UUID at(Instant time) {
        long high = time.toEpochMilli() << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
