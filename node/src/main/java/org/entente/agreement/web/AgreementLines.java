package org.entente.agreement.web;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.agreement.Instruments;
import org.entente.party.Government;
import org.entente.party.Organisation;
import org.entente.party.OrganisationId;
import org.entente.party.Organisations;
import org.springframework.stereotype.Component;

/// Puts together what the pages show of an agreement.
@Component
class AgreementLines {

    private final Instruments instruments;
    private final Organisations organisations;

    AgreementLines(Instruments instruments, Organisations organisations) {
        this.instruments = instruments;
        this.organisations = organisations;
    }

    AgreementLine of(Agreement agreement, LocalDate day) {
        return new AgreementLine(agreement, agreement.parties().stream().map(each -> party(agreement, each)).toList(), instruments.pairs(agreement.key(), day));
    }

    private AgreementLine.Party party(Agreement agreement, Government government) {
        return new AgreementLine.Party(government, agreement.concludedBy(government).flatMap(this::find).orElse(null), agreement.liaisonUnit(government).flatMap(this::find).orElse(null));
    }

    private Optional<Organisation> find(OrganisationId id) {
        return organisations.find(id);
    }
}
