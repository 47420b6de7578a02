package org.entente.rumour.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.console.HistoryLine;
import org.entente.console.Seal;
import org.entente.console.Status;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.rumour.Finding;
import org.entente.rumour.Report;
import org.entente.rumour.Rumour;
import org.entente.rumour.Twins;
import org.jspecify.annotations.Nullable;

/// One story as its page shows it.
///
/// @param links   the pairs of reports that are linked
/// @param settled seals of the entries in which the two sides stated the agreed text
record StoryShown(Rumour story, Status status, List<ReportShown> reports, List<SideShown> sides, List<Seal> settled, List<LinkShown> links, List<HistoryLine> history) {

    /// A report with who opened it.
    record ReportShown(Report report, Names by, Seal seal) {}

    /// Two reports that are linked, with who linked them.
    record LinkShown(Twins twins, Names by, Seal seal) {}

    /// What one side says now.
    ///
    /// @param finding null while it has said nothing in the present round
    /// @param owes    what it owes, if anything
    record SideShown(Government government, boolean ours, @Nullable Finding finding, @Nullable Names by, @Nullable Seal seal, @Nullable Status owes, @Nullable Instant due) {}

    /// The other side's finding, if this side could state the same.
    public Optional<Finding> adoptable() {
        Optional<Finding> ours = sides.stream().filter(SideShown::ours).map(SideShown::finding).filter(java.util.Objects::nonNull).map(Finding.class::cast).findFirst();
        return sides.stream().filter(each -> !each.ours()).map(SideShown::finding).filter(java.util.Objects::nonNull).map(Finding.class::cast)
                .filter(theirs -> ours.filter(own -> own.hash().equals(theirs.hash())).isEmpty()).findFirst();
    }
}
