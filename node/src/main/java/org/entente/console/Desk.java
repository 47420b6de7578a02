package org.entente.console;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.entente.party.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers what the modules contribute to an officer's desk.
@Component
public class Desk {


    private final ObjectProvider<DeskItems> items;
    private final List<DeskAction> actions;
    private final List<DeskPanel> panels;
    private final InstantSource clock;

    /// A panel with what it shows; `content` is what its module said for this officer.
    public record Shown(String template, Object content) {}

    Desk(ObjectProvider<DeskItems> items, ObjectProvider<DeskAction> actions, ObjectProvider<DeskPanel> panels, InstantSource clock) {
        this.items = items;
        this.actions = actions.stream().sorted(Comparator.comparing(DeskAction::order)).toList();
        this.panels = panels.stream().sorted(Comparator.comparing(DeskPanel::order)).toList();
        this.clock = clock;
    }

    public Waiting waitingFor(Officer officer) {
        Instant now = clock.instant();
        return Waiting.together(items.stream().map(module -> module.waitingFor(officer, now)).toList());
    }

    public List<DeskAction> actionsFor(Officer officer) {
        return actions.stream().filter(action -> action.isFor(officer)).toList();
    }

    public List<Shown> panelsFor(Officer officer) {
        Instant now = clock.instant();
        return panels.stream().map(panel -> new Shown(panel.template(), panel.content(officer, now))).toList();
    }
}
