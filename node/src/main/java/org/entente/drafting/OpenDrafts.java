package org.entente.drafting;

import java.util.Optional;
import java.util.function.Function;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.springframework.stereotype.Component;

/// Changes drafts that are open, one change after another, and only for officers who may see them.
@Component
class OpenDrafts {

    private final DraftStore store;

    OpenDrafts(DraftStore store) {
        this.store = store;
    }

    /// To be called in a transaction.
    ///
    /// @param version the version on which the change was made
    DraftOutcome change(long id, int version, Signatory who, Function<Draft, Draft> change) {
        if (!mayWrite(who)) {
            return new DraftOutcome.Refused(new DraftRefusal.MayNotWrite());
        }
        Optional<Draft> found = store.lock(id).filter(draft -> sees(who, draft));
        if (found.isEmpty()) {
            return new DraftOutcome.Refused(new DraftRefusal.NoSuchDraft());
        }
        if (!found.get().state().open()) {
            return new DraftOutcome.Refused(new DraftRefusal.NotOpen(found.get().state()));
        }
        if (found.get().version() != version) {
            return new DraftOutcome.Refused(new DraftRefusal.ChangedMeanwhile(found.get().changedBy().officer()));
        }
        Draft changed = change.apply(found.get());
        store.update(changed);
        return new DraftOutcome.Kept(changed);
    }

    static boolean mayWrite(Signatory who) {
        return who.is(Role.LIAISON) || who.is(Role.DRAFTER);
    }

    static boolean seesAll(Signatory reader) {
        return reader.is(Role.LIAISON) || reader.is(Role.AUDITOR);
    }

    static boolean sees(Signatory reader, Draft draft) {
        return seesAll(reader) || draft.createdBy().organisation().equals(reader.organisation().value());
    }
}
