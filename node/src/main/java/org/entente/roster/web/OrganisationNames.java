package org.entente.roster.web;

import java.util.Locale;
import org.entente.party.Organisation;
import org.entente.party.OrganisationId;
import org.entente.party.Organisations;
import org.springframework.stereotype.Component;

/// Names of organisations for the roster's templates.
@Component("rosterOrganisations")
class OrganisationNames {

    private final Organisations organisations;

    OrganisationNames(Organisations organisations) {
        this.organisations = organisations;
    }

    /// The name in the reader's language; the short form of an organisation that is not known here.
    public String name(OrganisationId id, Locale locale) {
        return organisations.find(id).map(Organisation::names).map(names -> names.in(locale)).orElse(id.value());
    }
}
