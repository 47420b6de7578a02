package org.entente.bench;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What one trial came to.
///
/// @param documents   whose receipts were stored while it counted
/// @param seconds     how long it counted
/// @param p50         milliseconds from submission to stored receipt, of half of the documents; null if there was none
/// @param p99         the same of 99 in 100
/// @param cpuMillis   processor time of sender, receiver and their databases while it counted, and until they were at rest again
/// @param failures    documents whose receipt did not come, or was not good
/// @param whatFailed  the first failure
record Reading(long documents, double seconds, @Nullable Double p50, @Nullable Double p99, double cpuMillis, long failures, @Nullable String whatFailed) {

    /// @param nanos how long each document took
    static Reading of(long[] nanos, double seconds, double cpuMillis, long failures, @Nullable String whatFailed) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Reading(sorted.length, seconds, quantile(sorted, 0.5), quantile(sorted, 0.99), cpuMillis, failures, whatFailed);
    }

    double perSecond() {
        return documents / seconds;
    }

    @Nullable Double cpuPerDocument() {
        return documents == 0 ? null : cpuMillis / documents;
    }

    private static @Nullable Double quantile(long[] sorted, double share) {
        return sorted.length == 0 ? null : sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
    }
}
