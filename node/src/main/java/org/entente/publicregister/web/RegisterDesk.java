package org.entente.publicregister.web;

import java.time.Instant;
import java.util.List;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Waiting;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.publicregister.PublicRegister;
import org.entente.publicregister.Release;
import org.entente.publicregister.ReleaseProposal;
import org.entente.script.Script;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Puts on the desk of liaison officers what the other side would tell the public and has put before ours.
@Component
class RegisterDesk implements DeskItems {

    private final PublicRegister register;
    private final ThisNode node;

    RegisterDesk(PublicRegister register, ThisNode node) {
        this.register = register;
        this.node = node;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        return officer.is(Role.LIAISON) ? Waiting.of(register.awaiting(node.government()).stream().flatMap(each -> each.awaiting(node.government()).map(proposal -> item(each, proposal)).stream()).toList())
                : Waiting.of(List.of());
    }

    private static DeskItem item(Release release, ReleaseProposal proposal) {
        Script script = Script.ofTag(LocaleContextHolder.getLocale().toLanguageTag());
        return new DeskItem(
                release.reference().toString(), proposal.content().wording().headline(script), Text.of("publicregister.desk.why", Text.of(proposal.step().government().messageKey())),
                Status.due("publicregister.desk.consent"), proposal.step().at(), null, "/register/" + release.reference(), proposal.content().exercise());
    }
}
