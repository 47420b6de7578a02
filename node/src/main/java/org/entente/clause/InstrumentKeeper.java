package org.entente.clause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Instruments;
import org.entente.agreement.PairLine;
import org.entente.agreement.Standing;
import org.entente.console.Times;
import org.springframework.stereotype.Component;

/// The clauses about an agreement's own conclusion: signatures, seals and entry into force (FS-10, SS-6, IP-22, SAR-3, EC-5.3), originals (EC-5.2, and the same clauses elsewhere); and those that
/// its pages keep on record: parties and predecessors (FS-0 and the like), liaison units (EC-4.2), who signed (FS-11).
@Component
class InstrumentKeeper implements ClauseKeeper {

    private static final String SIGNATORIES = "FS-11";
    private static final String E_COMMERCE_ORIGINALS = "EC-5.2";
    private static final String E_COMMERCE_UNITS = "EC-4.2";

    private final Agreements agreements;
    private final Instruments instruments;

    InstrumentKeeper(Agreements agreements, Instruments instruments) {
        this.agreements = agreements;
        this.instruments = instruments;
    }

    @Override
    public Map<String, String> pages() {
        Map<String, String> pages = new HashMap<>();
        for (Agreement each : agreements.all()) {
            pages.put(each.closingClause(), "/agreements/" + each.key() + "#standing");
            pages.put(originals(each), "/agreements/" + each.key() + "#originals");
            pages.put(each.clauses().getFirst(), "/agreements/" + each.key());
        }
        pages.put(SIGNATORIES, "/agreements/food-safety#standing");
        pages.put(E_COMMERCE_UNITS, "/agreements/e-commerce");
        return pages;
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        LocalDate today = Times.day(now);
        List<ClauseWork> work = new ArrayList<>();
        for (Agreement each : agreements.all()) {
            List<PairLine> pairs = instruments.pairs(each.key(), today);
            work.add(conclusion(each, pairs));
            work.add(new ClauseWork(originals(each), instruments.originals(each.key()).stream().filter(original -> original.holder() == null).count(), 0));
        }
        return work;
    }

    private static String originals(Agreement agreement) {
        return agreement.clauses().contains(E_COMMERCE_ORIGINALS) ? E_COMMERCE_ORIGINALS : agreement.closingClause();
    }

    /// What is missing is open; a term that is over is late.
    private static ClauseWork conclusion(Agreement agreement, List<PairLine> pairs) {
        long open = 0;
        long late = 0;
        for (PairLine pair : pairs) {
            switch (pair.standing()) {
                case Standing.InForce force -> {}
                case Standing.Later later -> open++;
                case Standing.NoPage none -> open++;
                case Standing.NotYet notYet -> open += notYet.missing().size();
                case Standing.Ended ended -> late++;
            }
        }
        return new ClauseWork(agreement.closingClause(), open + late, late);
    }
}
