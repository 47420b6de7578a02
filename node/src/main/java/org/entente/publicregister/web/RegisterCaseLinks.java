package org.entente.publicregister.web;

import java.util.List;
import org.entente.console.Text;
import org.entente.foodsafety.CaseLink;
import org.entente.foodsafety.CaseLinks;
import org.entente.foodsafety.CaseState;
import org.entente.foodsafety.NotificationCase;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.publicregister.PublicRegister;
import org.entente.publicregister.Release;
import org.entente.publicregister.Releases;
import org.springframework.stereotype.Component;

/// How the release of a notification stands, or the way to propose one.
@Component
class RegisterCaseLinks implements CaseLinks {

    private final PublicRegister register;
    private final Releases releases;
    private final ThisNode node;

    RegisterCaseLinks(PublicRegister register, Releases releases, ThisNode node) {
        this.register = register;
        this.releases = releases;
        this.node = node;
    }

    @Override
    public List<CaseLink> about(NotificationCase about, Officer officer) {
        String page = "/register/" + about.reference();
        Release release = register.find(about.reference());
        if (!release.steps().isEmpty()) {
            return List.of(new CaseLink(Text.of("publicregister.case"), page, ReleaseLine.status(release, node.government())));
        }
        boolean may = releases.isASide() && officer.is(Role.LIAISON) && about.state() != CaseState.WITHDRAWN;
        return may ? List.of(new CaseLink(Text.of("publicregister.case.propose"), page, null)) : List.of();
    }
}
