package org.entente.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreement.Agreement;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.script.Script;
import org.jspecify.annotations.Nullable;

/// One original as the facts about it leave it, whatever order they came in. The newest version is what was drawn up last and what was signed upon it, one side after the other; of two signatures upon
/// the same version the first in time counts, and what was drawn up after all had signed does not.
public final class OriginalHistory {

    private final int number;
    private final List<Government> parties;
    private final List<Version> versions = new ArrayList<>();
    private final List<Version> overtaken = new ArrayList<>();
    private final List<Version> scans = new ArrayList<>();

    /// A paper that is on record.
    ///
    /// @param signatory subject of the certificate that it was signed with; null for one that was drawn up and for a scan
    /// @param before    the version that was signed; null likewise
    public record Version(Recorded entry, AttachmentRef file, @Nullable String signatory, @Nullable Version before) {

        public Government by() {
            return entry.government();
        }
    }

    OriginalHistory(Agreement agreement, int number, List<Recorded> facts) {
        this.number = number;
        this.parties = agreement.parties();
        facts.stream().filter(each -> each.fact() instanceof OriginalFact && agreement.isParty(each.government())).sorted(Recorded.IN_TIME).forEach(this::fold);
    }

    private void fold(Recorded entry) {
        switch ((OriginalFact) entry.fact()) {
            case OriginalDrawnUp drawn -> drawUp(new Version(entry, drawn.file(), null, null));
            case OriginalSigned signed -> sign(entry, signed);
            case OriginalScanned scanned -> scans.add(new Version(entry, scanned.file(), null, null));
        }
    }

    private void drawUp(Version drawn) {
        if (isComplete()) {
            overtaken.add(drawn);
        } else {
            overtaken.addAll(versions);
            versions.clear();
            versions.add(drawn);
        }
    }

    private void sign(Recorded entry, OriginalSigned fact) {
        Version upon = newest().filter(each -> each.file().sha256().equals(fact.before())).orElse(null);
        Version signed = new Version(entry, fact.file(), fact.signatory(), upon);
        if (upon == null || hasSigned(entry.government())) {
            overtaken.add(signed);
        } else {
            versions.add(signed);
        }
    }

    public int number() {
        return number;
    }

    /// The paper as it was drawn up, and each signature upon it; empty while nothing is drawn up.
    public List<Version> versions() {
        return List.copyOf(versions);
    }

    /// The signed ones of them, in the order of signing.
    public List<Version> signatures() {
        return versions.stream().filter(each -> each.signatory() != null).toList();
    }

    public Optional<Version> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /// What was drawn up, of the newest version.
    public Optional<Version> drawnUp() {
        return versions.stream().findFirst();
    }

    /// The script in which it was drawn up.
    public Optional<Script> script() {
        return drawnUp().map(each -> ((OriginalDrawnUp) each.entry().fact()).script());
    }

    /// SHA-256 of the agreed text that it was drawn up from.
    public Optional<String> text() {
        return drawnUp().map(each -> ((OriginalDrawnUp) each.entry().fact()).text());
    }

    /// Versions that do not count: drawn up anew meanwhile, or signed upon a version that was not the newest.
    public List<Version> overtaken() {
        return List.copyOf(overtaken);
    }

    /// Scans of it as signed on paper, the first one first.
    public List<Version> scans() {
        return List.copyOf(scans);
    }

    public boolean hasSigned(Government government) {
        return signatures().stream().anyMatch(each -> each.by().equals(government));
    }

    /// Whether every party has signed it.
    public boolean isComplete() {
        return !versions.isEmpty() && parties.stream().allMatch(this::hasSigned);
    }

    /// The parties that have not signed, in the order of the agreement.
    public List<Government> unsigned() {
        return parties.stream().filter(each -> !hasSigned(each)).toList();
    }

    /// Any paper of it by the hash of its bytes, also one that does not count.
    public Optional<AttachmentRef> file(String sha256) {
        return Stream.of(versions, overtaken, scans).flatMap(List::stream).map(Version::file).filter(each -> each.sha256().equals(sha256)).findFirst();
    }
}
