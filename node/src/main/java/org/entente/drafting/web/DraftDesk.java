package org.entente.drafting.web;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.console.DeskAction;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Waiting;
import org.entente.drafting.Draft;
import org.entente.drafting.DraftState;
import org.entente.drafting.Drafts;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/// Drafts that wait for an officer: to be approved by a second one, or to be put right by who wrote them.
@Component
class DraftDesk implements DeskItems {

    private final Drafts drafts;

    DraftDesk(Drafts drafts) {
        this.drafts = drafts;
    }

    @Bean
    static DeskAction draftNotification() {
        return new DeskAction("drafting.write.new", "/notifications/drafts/new", 10, Set.of(Role.LIAISON, Role.DRAFTER));
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        var who = officer.signatory();
        Stream<Draft> returned = officer.is(Role.LIAISON) || officer.is(Role.DRAFTER)
                ? drafts.open(who).stream().filter(each -> each.state() == DraftState.RETURNED && each.writers().contains(who.actor())) : Stream.empty();
        return Waiting.of(Stream.concat(drafts.awaitingApprovalBy(who).stream(), returned).filter(each -> each.content().title() != null).map(DraftDesk::item).toList());
    }

    private static DeskItem item(Draft draft) {
        boolean approve = draft.state() == DraftState.SUBMITTED;
        var title = java.util.Objects.requireNonNull(draft.content().title());
        return new DeskItem("D-" + draft.id(), title, Text.of(approve ? "drafting.desk.approve" : "drafting.desk.returned"), Status.due(draft.state().messageKey()), draft.changedAt(), null,
                "/notifications/drafts/" + draft.id(), draft.content().exercise());
    }
}
