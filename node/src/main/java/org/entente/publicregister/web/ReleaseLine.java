package org.entente.publicregister.web;

import java.time.Instant;
import org.entente.console.Status;
import org.entente.party.Government;
import org.entente.publicregister.Publication;
import org.entente.publicregister.Release;
import org.entente.publicregister.ReleaseContent;
import org.entente.publicregister.ReleaseProposal;
import org.entente.publicregister.ReleaseStatus;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One release in the officers' list.
///
/// @param headline what is public, else what is proposed; null when nothing is left of it
record ReleaseLine(String reference, @Nullable ScriptText headline, boolean exercise, Status status, Instant changed) {

    static ReleaseLine of(Release release, Government own, Script script) {
        ReleaseContent content = release.last().map(Publication::content)
                .or(() -> Release.SIDES.stream().flatMap(side -> release.awaiting(side).stream()).map(ReleaseProposal::content).findFirst()).orElse(null);
        return new ReleaseLine(release.reference().toString(), content == null ? null : content.wording().headline(script), content != null && content.exercise(),
                status(release, own), release.steps().getLast().at());
    }

    /// The consent that is asked of this side comes before everything else.
    static Status status(Release release, Government own) {
        if (release.awaiting(own).isPresent()) {
            return Status.due("publicregister.status.awaits-us");
        }
        boolean theirTurn = Release.SIDES.stream().anyMatch(side -> release.awaiting(side).isPresent());
        return switch (release.status()) {
            case PUBLIC -> theirTurn ? Status.done("publicregister.status.PUBLIC-revising") : Status.done("publicregister.status." + ReleaseStatus.PUBLIC);
            case PROPOSED -> Status.idle("publicregister.status.awaits-them");
            case WITHDRAWN -> Status.idle("publicregister.status.WITHDRAWN");
            case DECLINED -> Status.idle("publicregister.status.DECLINED");
        };
    }
}
