package org.entente.roster.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.entente.console.TestConsole;
import org.entente.journal.Outcome;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;
import org.entente.party.Peer;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;
import org.entente.roster.AssignDuty;
import org.entente.roster.DutyId;
import org.entente.roster.GuangdongRoster;
import org.entente.roster.NameOfficer;
import org.entente.roster.Roster;
import org.entente.roster.Telephone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A node of Hong Kong that exchanges with Guangdong, and a roster of both sides: covered now, with a gap in some days.
class RosterWithPeers {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Signatory LIAISON = new Signatory(new OrganisationId("HK-FHB"), TestConsole.LIAISON, Set.of(Role.LIAISON));

    /// Nobody listens there.
    @Bean
    @Primary
    ThisNode nodeWithPeer() {
        return TestKeys.node(Government.HONG_KONG, new Peer(Government.GUANGDONG, URI.create("https://127.0.0.1:9")));
    }

    static void story(TestConsole node) {
        Roster roster = node.bean(Roster.class);
        name(roster, "1001", "示範聯絡員甲", "示范联络员甲", "Demo Officer A");
        name(roster, "1002", "示範聯絡員乙", "示范联络员乙", "Demo Officer B");
        name(roster, "1003", "示範聯絡員丙", "示范联络员丙", "Demo Officer C");
        assign(roster, at(0, 0), at(3, 9), "1001", "1002");
        assign(roster, at(4, 9), at(11, 9), "1002", "1003");
        assign(roster, at(11, 9), at(18, 9), "1001", null);
        assign(roster, at(18, 9), at(35, 18), "1002", "1001");
        GuangdongRoster.deliver(node, at(-3, 9), at(7, 18), at(30, 18));
    }

    static String day(int ahead) {
        return LocalDate.now(CLOCK.withZone(DutyId.ZONE)).plusDays(ahead).toString();
    }

    /// The duty that runs now.
    static DutyId first(TestConsole node) {
        return node.bean(Roster.class).onDuty(Government.HONG_KONG, CLOCK.instant()).orElseThrow().id();
    }

    /// A duty of the week after next.
    static DutyId later(TestConsole node) {
        return node.bean(Roster.class).onDuty(Government.HONG_KONG, at(12, 9)).orElseThrow().id();
    }

    static DutyId theirs(TestConsole node) {
        return node.bean(Roster.class).onDuty(Government.GUANGDONG, CLOCK.instant()).orElseThrow().id();
    }

    private static Instant at(int days, int hour) {
        return LocalDate.now(CLOCK.withZone(DutyId.ZONE)).plusDays(days).atStartOfDay(DutyId.ZONE).toInstant().plus(Duration.ofHours(hour));
    }

    private static void name(Roster roster, String number, String hant, String hans, String en) {
        done(roster.name(new NameOfficer(number, new OrganisationId("HK-FHB"), new Names(hant, hans, en), new Telephone("000-0000"), new Telephone("000-0000")), LIAISON));
    }

    private static void assign(Roster roster, Instant from, Instant until, String officer, String deputy) {
        done(roster.assign(new AssignDuty(from, until, officer, deputy, null), LIAISON));
    }

    private static void done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome.toString());
        }
    }
}
