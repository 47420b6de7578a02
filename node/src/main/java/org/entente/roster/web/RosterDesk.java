package org.entente.roster.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.entente.console.DeskItem;
import org.entente.console.DeskItems;
import org.entente.console.DeskPanel;
import org.entente.console.Status;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.entente.console.Times;
import org.entente.console.Waiting;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.party.ThisNode;
import org.entente.roster.Gap;
import org.entente.roster.Roster;
import org.entente.script.Script;
import org.entente.script.ScriptText;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What the roster has for the desk: who answers now on each side, and the times of the next seven days in which nobody of this side would.
@Component
class RosterDesk implements DeskItems, DeskPanel {

    private static final Duration AHEAD = Duration.ofDays(7);
    private static final Duration BACK = Duration.ofDays(31);

    private final Roster roster;
    private final ThisNode node;
    private final Texts texts;
    private final Times times;

    RosterDesk(Roster roster, ThisNode node, Texts texts, Times times) {
        this.roster = roster;
        this.node = node;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Waiting waitingFor(Officer officer, Instant now) {
        if (!officer.is(Role.LIAISON) || node.peers().isEmpty()) {
            return Waiting.of(List.of());
        }
        Instant horizon = now.plus(AHEAD);
        List<Gap> gaps = roster.gaps(node.government(), now.minus(BACK), horizon).stream().filter(each -> each.until().isAfter(now)).toList();
        return Waiting.of(gaps.stream().map(gap -> item(gap, now, gap.until().isBefore(horizon))).toList());
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public String template() {
        return "roster/desk";
    }

    @Override
    public Object content(Officer officer, Instant now) {
        return roster.sides().stream().map(each -> SideLine.of(each, roster, now)).toList();
    }

    private DeskItem item(Gap gap, Instant now, boolean ends) {
        boolean already = !gap.from().isAfter(now);
        Status status = already ? Status.late("roster.desk.nobody-now") : Status.due("roster.desk.begins-in", Duration.between(now, gap.from()));
        String link = "/roster/assign?from=" + Times.typed(already ? now : gap.from()) + (ends ? "&until=" + Times.typed(gap.until()) : "");
        Instant since = already ? gap.from() : gap.from().minus(AHEAD);
        return new DeskItem(Times.day(gap.from()).toString(), title(gap, now, ends), Text.of("roster.desk.why"), status, since, gap.from(), link);
    }

    /// Words of the page, not of an officer.
    private ScriptText title(Gap gap, Instant now, boolean ends) {
        Locale locale = LocaleContextHolder.getLocale();
        String from = times.near(gap.from(), now, locale);
        Text title = ends ? Text.of("roster.desk.gap", from, times.near(gap.until(), now, locale)) : Text.of("roster.desk.gap-open", from);
        return new ScriptText(texts.of(title, locale), Script.ofTag(locale.toLanguageTag()));
    }
}
