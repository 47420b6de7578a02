package org.entente.api;

import org.entente.evidence.Entry;
import org.entente.evidence.Sha256;
import org.entente.journal.Journal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.JsonNode;

/// One entry of the journal as it was signed: what a system keeps as proof.
@ApiController
class EntryRoutes {

    private final Journal journal;

    EntryRoutes(Journal journal) {
        this.journal = journal;
    }

    /// @param jws     the signed entry (compact JWS, ES256): the only form that proves anything
    /// @param type    what kind of fact
    /// @param data    the fact, as it stands in the entry
    /// @param applied whether this node has taken it into its views; if not, it answers an entry that has not arrived
    public record SignedEntry(EntryLine entry, String type, JsonNode data, boolean applied, String jws) {}

    @GetMapping("/entries/{hash}")
    @PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
    SignedEntry showEntry(@PathVariable Sha256 hash) {
        Entry entry = journal.jws(hash).map(Entry::parse).orElseThrow(() -> RequestRefusedException.notFound(hash.hex()));
        return new SignedEntry(EntryLine.of(entry), entry.content().type(), entry.content().data(), journal.entry(hash).isPresent(), entry.jws());
    }
}
