package org.entente.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.journal.Recorded;
import org.entente.party.Government;

/// What the parties have done for an agreement to be in force: the signatures that the source has, and the acts that governments have stated since. Of several statements of the same act by the same
/// government the first counts.
///
/// @param facts entries about the instrument, in any order
record Acts(Instrument instrument, List<Recorded> facts) {

    /// The subject under which all acts about an agreement's instrument stand.
    static final String SUBJECT = "instrument";

    /// The day on which a government did something on its page with another; empty while that is not on file.
    Optional<LocalDate> day(Government government, Government with, Instrument.Condition act) {
        return Stream.concat(onFile(government, with, act), stated(government, with, act).map(each -> ((InstrumentFact) each.fact()).on())).findFirst();
    }

    /// The entry that states an act, if one does.
    Optional<Recorded> entry(Government government, Government with, Instrument.Condition act) {
        return stated(government, with, act).findFirst();
    }

    private Stream<LocalDate> onFile(Government government, Government with, Instrument.Condition act) {
        return act != Instrument.Condition.SIGNATURE ? Stream.empty()
                : instrument.page(government, with).flatMap(page -> page.signed(government)).map(Instrument.OnFile::on).stream();
    }

    private Stream<Recorded> stated(Government government, Government with, Instrument.Condition act) {
        return facts.stream().filter(each -> each.government().equals(government) && each.fact() instanceof InstrumentFact fact && fact.act() == act && fact.with().equals(with.code())).sorted(Recorded.IN_TIME);
    }

    /// The acts that are still missing on the page of two governments.
    List<Standing.Missing> missing(Government a, Government b) {
        return instrument.conditions().stream().flatMap(act -> Stream.of(a, b).filter(each -> day(each, each.equals(a) ? b : a, act).isEmpty()).map(each -> new Standing.Missing(each, act))).toList();
    }

    /// The last day on which something was done that entry into force depends on.
    Optional<LocalDate> complete(Government a, Government b) {
        return missing(a, b).isEmpty()
                ? instrument.conditions().stream().flatMap(act -> Stream.of(day(a, b, act), day(b, a, act)).flatMap(Optional::stream)).max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
