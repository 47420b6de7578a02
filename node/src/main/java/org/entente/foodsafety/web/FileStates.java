package org.entente.foodsafety.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Erasure;
import org.entente.journal.Erasures;
import org.entente.party.Officer;
import org.jspecify.annotations.Nullable;

/// How the files of a notification stand for one officer: erased and why, or still there to be erased.
final class FileStates {

    private final Erasures erasures;
    private final Officer officer;

    FileStates(Erasures erasures, Officer officer) {
        this.erasures = erasures;
        this.officer = officer;
    }

    /// Null for a file that was never marked as telling about persons, or is still there.
    public @Nullable Erasure erased(AttachmentRef file) {
        return marked(file).flatMap(each -> erasures.of(each.hash())).orElse(null);
    }

    public boolean mayErase(AttachmentRef file) {
        return marked(file).filter(each -> erasures.allows(each, officer.signatory())).isPresent();
    }

    /// The file of a notification that an address names.
    static Optional<AttachmentRef> find(CaseView view, String sha256) {
        return named(view).stream().filter(each -> each.sha256().equals(sha256)).findFirst();
    }

    private static List<AttachmentRef> named(CaseView view) {
        return Stream.concat(view.about().attachments().stream(), view.history().stream().flatMap(each -> each.attachments().stream())).toList();
    }

    private static Optional<AttachmentRef> marked(AttachmentRef file) {
        return Optional.of(file).filter(each -> each.salted() != null);
    }
}
