package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.jspecify.annotations.Nullable;

/// An agreement as the nodes carry it out.
///
/// @param key         its name in streams: `food-safety`
/// @param parties     governments for which it was concluded, or that supply data under it
/// @param liaison     the unit through which each party speaks (FS-0), where the text names one
/// @param inForce     for each pair of parties, since when
/// @param clauses     ids in the order of the text; permanent
/// @param parameters  deadlines that both sides may change by consent, with the value that holds until they do
public record Agreement(
        String key,
        List<Government> parties,
        Map<Government, OrganisationId> liaison,
        List<InForce> inForce,
        List<String> clauses,
        List<Parameter> parameters) {

    /// Between two parties, from one day to another, both included.
    public record InForce(Government one, Government other, LocalDate from, @Nullable LocalDate until) {

        boolean covers(Government a, Government b, LocalDate day) {
            boolean pair = one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
            return pair && !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    public boolean isParty(Government government) {
        return parties.contains(government);
    }

    /// Whether it binds two governments towards each other on a day.
    public boolean inForce(Government a, Government b, LocalDate day) {
        return inForce.stream().anyMatch(each -> each.covers(a, b, day));
    }

    /// The parties other than this one.
    public List<Government> counterparts(Government government) {
        return parties.stream().filter(each -> !each.equals(government)).toList();
    }

    public Optional<OrganisationId> liaisonUnit(Government government) {
        return Optional.ofNullable(liaison.get(government));
    }

    public Optional<Parameter> parameter(String key) {
        return parameters.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// Key of its title in the message bundles.
    public String messageKey() {
        return "agreement." + key;
    }
}
