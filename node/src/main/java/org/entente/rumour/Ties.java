package org.entente.rumour;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What was said about which reports are one story, and what of it stands: every link that no separation undoes.
///
/// @param links       by time
/// @param separations by time
record Ties(List<Twins> links, List<Separation> separations) {

    static Ties of(Collection<Twins> links, Collection<Separation> separations) {
        return new Ties(links.stream().sorted(Comparator.comparing(Twins::at).thenComparing(Twins::place)).toList(),
                separations.stream().sorted(Comparator.comparing(Separation::at).thenComparing(Separation::place)).toList());
    }

    List<Twins> standing() {
        return links.stream().filter(link -> separations.stream().noneMatch(each -> each.undoes(link))).toList();
    }

    /// The reports that are one story with this one.
    Set<RumourId> with(RumourId first) {
        List<Twins> standing = standing();
        Set<RumourId> same = new TreeSet<>(Set.of(first));
        Deque<RumourId> open = new ArrayDeque<>(same);
        while (!open.isEmpty()) {
            RumourId next = open.pop();
            standing.stream().filter(each -> each.names(next)).map(each -> each.one().equals(next) ? each.other() : each.one()).filter(same::add).forEach(open::push);
        }
        return same;
    }
}
