package org.entente.presscheck.web;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.entente.console.Text;
import org.entente.foodsafety.CaseLink;
import org.entente.foodsafety.CaseLinks;
import org.entente.foodsafety.NotificationCase;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.presscheck.PressBoard;
import org.entente.presscheck.PressGate;
import org.entente.presscheck.PressLine;
import org.springframework.stereotype.Component;

/// The press checks that belong to a notification, and the way to check a draft about it.
@Component
class PressCaseLinks implements CaseLinks {

    private final PressBoard board;
    private final PressGate gate;
    private final ThisNode node;
    private final InstantSource clock;

    PressCaseLinks(PressBoard board, PressGate gate, ThisNode node, InstantSource clock) {
        this.board = board;
        this.gate = gate;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public List<CaseLink> about(NotificationCase about, Officer officer) {
        boolean writes = gate.isASide(node.government()) && (officer.is(Role.LIAISON) || officer.is(Role.DRAFTER));
        Stream<CaseLink> begins = Stream.of(new CaseLink(Text.of("presscheck.new"), "/press-checks/new?notification=" + about.reference(), null)).filter(each -> writes);
        return Stream.concat(board.about(about.reference()).stream().map(this::link), begins).toList();
    }

    private CaseLink link(PressLine line) {
        return new CaseLink(Text.of("presscheck.case", line.reference().toString()), "/press-checks/" + line.reference(), new PressStatus(line, node.government(), clock.instant()).all().getLast());
    }
}
