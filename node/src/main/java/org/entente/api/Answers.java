package org.entente.api;

import java.net.URI;
import java.util.List;
import org.entente.journal.Outcome;
import org.springframework.http.ResponseEntity;

/// How commands are answered: what is on record for good, or the refusal as a problem.
public final class Answers {

    private Answers() {}

    /// What a command has put on record.
    ///
    /// @param reference the case that it is about
    /// @param entries   the facts that were recorded, in order
    public record OnRecord(String reference, List<EntryLine> entries) {}

    /// 200 for an act in a case.
    ///
    /// @throws RequestRefusedException if it was refused
    public static OnRecord onRecord(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new OnRecord(done.entry().subject(), done.entries().stream().map(EntryLine::of).toList());
            case Outcome.Refused refused -> throw RequestRefusedException.of(refused.refusal());
        };
    }

    /// 201 for something that is new, with its address.
    ///
    /// @param path below `/api/v1`, ending in a slash; the reference is added
    public static ResponseEntity<OnRecord> created(Outcome outcome, String path) {
        OnRecord recorded = onRecord(outcome);
        return ResponseEntity.created(URI.create(ApiController.ROOT + path + recorded.reference())).body(recorded);
    }
}
