package org.entente.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether an export proves what it holds.
public sealed interface ExportVerdict {

    /// Every byte is accounted for and every entry and receipt verifies.
    ///
    /// @param madeBy      the government whose key signed the manifest
    /// @param attachments how many attachments are included
    /// @param erased      attachments that entries name and that were erased
    record Proven(String agreement, String madeBy, Instant madeAt, List<StreamSummary> streams, int attachments,
            List<ErasedPart> erased) implements ExportVerdict {

        public long entries() {
            return streams.stream().mapToLong(StreamSummary::entries).sum();
        }
    }

    record Faulty(ExportFault fault) implements ExportVerdict {}

    /// What one government stated in one stream.
    ///
    /// @param entries      how many; their numbers are 1 to this
    /// @param first        the time of the first entry; null if there is none
    /// @param last         the time of the last entry; null if there is none
    /// @param statedBy     how many entries each organisation stated, in alphabetical order
    /// @param acknowledged how far each receiver has acknowledged the stream
    record StreamSummary(StreamId stream, long entries, @Nullable Instant first, @Nullable Instant last, Map<String, Long> statedBy,
            List<Acknowledgement> acknowledged) {}

    /// @param upTo the last entry that the receiver said it holds
    /// @param at   when the receiver says it received that entry
    record Acknowledgement(String receiver, long upTo, Instant at) {}
}
