package org.entente.faults;

import java.time.Duration;

/// What a wire does to those who use it.
///
/// @param delay      before each piece is passed on
/// @param perSecond  bytes that it carries, in each direction
/// @param cutAfter   bytes after which each connection is cut, in either direction
/// @param open       whether it lets anybody connect; without it, open connections are cut as well
/// @param carries    whether what is said reaches the other end
/// @param answers    whether what is answered comes back
record Weather(Duration delay, long perSecond, long cutAfter, boolean open, boolean carries, boolean answers) {

    static final Weather FAIR = new Weather(Duration.ZERO, Long.MAX_VALUE, Long.MAX_VALUE, true, true, true);
    static final Weather DOWN = new Weather(Duration.ZERO, Long.MAX_VALUE, Long.MAX_VALUE, false, true, true);
    /// Everything disappears on the way, and nobody is told.
    static final Weather HALF_OPEN = new Weather(Duration.ZERO, Long.MAX_VALUE, Long.MAX_VALUE, true, false, false);
    /// What is said arrives; no answer comes back.
    static final Weather NO_ANSWERS = new Weather(Duration.ZERO, Long.MAX_VALUE, Long.MAX_VALUE, true, true, false);

    static Weather cutting(long after) {
        return new Weather(Duration.ZERO, Long.MAX_VALUE, after, true, true, true);
    }

    static Weather slow(Duration delay, long perSecond) {
        return new Weather(delay, perSecond, Long.MAX_VALUE, true, true, true);
    }
}
