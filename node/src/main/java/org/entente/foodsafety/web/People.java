package org.entente.foodsafety.web;

import org.entente.evidence.Actor;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Organisation;
import org.entente.party.OrganisationId;
import org.entente.party.Organisations;
import org.entente.roster.Roster;
import org.springframework.stereotype.Component;

/// How those who act are called on pages: facts name them by number and office only.
@Component
class People {

    private final Roster roster;
    private final Organisations organisations;

    People(Roster roster, Organisations organisations) {
        this.roster = roster;
        this.organisations = organisations;
    }

    /// The officer's name where the roster knows it, else the number.
    public Names officer(Actor actor) {
        return roster.nameOf(government(actor), actor.officer());
    }

    public Names organisation(Actor actor) {
        return organisations.find(new OrganisationId(actor.organisation())).map(Organisation::names)
                .orElseGet(() -> new Names(actor.organisation(), actor.organisation(), actor.organisation()));
    }

    private static Government government(Actor actor) {
        return new OrganisationId(actor.organisation()).government();
    }
}
