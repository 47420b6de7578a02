package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.party.Government;
import org.entente.party.OrganisationId;

/// An agreement as the nodes carry it out.
///
/// @param key        its name in streams: `food-safety`
/// @param prefix     what the ids of its clauses begin with: `FS`
/// @param closingClause the clause about originals, signatures and entry into force
/// @param parties    governments for which it was concluded, or that supply data under it
/// @param concluded  the organisation that concluded it for each party
/// @param liaison    the unit through which each party speaks (FS-0), where the text names one
/// @param instrument how it was concluded
/// @param clauses    ids in the order of the text; permanent
/// @param strength   how strongly each clause binds
/// @param parameters deadlines and rules that both sides may change by consent, with the value that holds until they do
public record Agreement(
        String key,
        String prefix,
        String closingClause,
        List<Government> parties,
        Map<Government, OrganisationId> concluded,
        Map<Government, OrganisationId> liaison,
        Instrument instrument,
        List<String> clauses,
        Map<String, Strength> strength,
        List<Parameter> parameters) {

    public Agreement {
        parties = List.copyOf(parties);
        concluded = Map.copyOf(concluded);
        liaison = Map.copyOf(liaison);
        clauses = List.copyOf(clauses);
        strength = Map.copyOf(strength);
        parameters = List.copyOf(parameters);
    }

    public boolean isParty(Government government) {
        return parties.contains(government);
    }

    /// Whether it binds two governments towards each other on a day by the signatures of its source alone. What governments have stated since stands in {@link Instruments#standing}.
    public boolean inForce(Government a, Government b, LocalDate day) {
        return new Force(instrument, new Acts(instrument, List.of()), TermRule.FIRST_DAY_COUNTS).between(a, b, day) instanceof Standing.InForce;
    }

    /// The parties other than this one.
    public List<Government> counterparts(Government government) {
        return parties.stream().filter(each -> !each.equals(government)).toList();
    }

    public Optional<OrganisationId> concludedBy(Government government) {
        return Optional.ofNullable(concluded.get(government));
    }

    public Optional<OrganisationId> liaisonUnit(Government government) {
        return Optional.ofNullable(liaison.get(government));
    }

    public Optional<Parameter> parameter(String key) {
        return parameters.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    public Strength strength(String clause) {
        return strength.getOrDefault(clause, Strength.DUTY);
    }

    /// Key of its title in the message bundles.
    public String messageKey() {
        return "agreement." + key;
    }
}
