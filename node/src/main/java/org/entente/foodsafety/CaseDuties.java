package org.entente.foodsafety;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.jspecify.annotations.Nullable;

/// What each side owes about a notification, with the deadlines that both have agreed.
final class CaseDuties {

    private final Case about;
    private final Deadlines deadlines;

    CaseDuties(Case about, Deadlines deadlines) {
        this.about = about;
        this.deadlines = deadlines;
    }

    /// All duties, kept and open, in the order of their clocks. A withdrawn notification obliges nobody to do more.
    List<Duty> all() {
        List<Duty> duties = new ArrayList<>();
        Government addressee = about.addressee();
        if (about.content().classification() == Classification.ALERT) {
            duties.add(duty(Duty.Kind.OPEN, addressee, "FS-1.1", deadlines.opened(), time(about.opened())));
        }
        duties.add(duty(Duty.Kind.REPORT, addressee, CaseRules.clauseBinding(addressee), deadlines.report(), about.reported().map(each -> ((ReportedToGovernment) each.fact()).at()).orElse(null)));
        duties.add(duty(Duty.Kind.ASSESS, addressee, "FS-1.1", deadlines.assess(), time(about.assessedFirst())));
        duties.add(duty(Duty.Kind.INFORM, addressee, CaseRules.clauseBinding(addressee), deadlines.inform(), about.informed().map(each -> ((DepartmentsInformed) each.fact()).at()).orElse(null)));
        if (about.completed().filter(about.issued()::equals).isEmpty()) {
            duties.add(duty(Duty.Kind.COMPLETE, about.owner(), "FS-1.5", deadlines.complete(), time(about.completed())));
        }
        about.requests().forEach(each -> duties.add(answer(each)));
        return duties.stream().filter(each -> each.done() || about.withdrawn().isEmpty()).sorted(java.util.Comparator.comparing(Duty::dueAt)).toList();
    }

    private Duty answer(Recorded request) {
        Government asked = request.government().equals(about.owner()) ? about.addressee() : about.owner();
        return new Duty(Duty.Kind.ANSWER, asked, "FS-1.1", request.time(), ((InformationRequested) request.fact()).dueAt(), time(about.answerTo(request)));
    }

    private Duty duty(Duty.Kind kind, Government owes, String clause, Duration within, @Nullable Instant doneAt) {
        Instant since = about.issued().time();
        return new Duty(kind, owes, clause, since, since.plus(within), doneAt);
    }

    private static @Nullable Instant time(Optional<Recorded> entry) {
        return entry.map(Recorded::time).orElse(null);
    }
}
