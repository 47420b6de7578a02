package org.entente.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Agreements;
import org.entente.evidence.Actor;
import org.entente.evidence.Sha256;
import org.entente.evidence.StreamId;
import org.entente.journal.Recorded;
import org.entente.journal.Ruling;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.OrganisationId;

/// The roster of one side, stated in one stream, kept in memory: each accepted ruling adds its entries.
final class RosterSamples {

    /// A Wednesday, 12:00 in Hong Kong.
    static final Instant NOW = Instant.parse("2015-09-09T04:00:00Z");

    static final Telephone PHONE = new Telephone("000-0000");
    static final NameOfficer JIA = named("1001", "示範聯絡員甲", "示范联络员甲", "Demonstration Officer A");
    static final NameOfficer YI = named("1002", "示範聯絡員乙", "示范联络员乙", "Demonstration Officer B");
    static final NameOfficer BING = named("1003", "示範聯絡員丙", "示范联络员丙", "Demonstration Officer C");

    final List<Recorded> entries = new ArrayList<>();
    final List<LeaveLine> leaves = new ArrayList<>();
    private final StreamId stream;

    RosterSamples() {
        this(Government.HONG_KONG, Government.GUANGDONG);
    }

    RosterSamples(Government own, Government peer) {
        this.stream = new StreamId(own.code(), Agreements.cooperation(own, peer));
    }

    static NameOfficer named(String number, String hant, String hans, String en) {
        return new NameOfficer(number, new OrganisationId("HK-FHB"), new Names(hant, hans, en), PHONE, new Telephone("0000-" + number));
    }

    /// Three officers are named.
    static RosterSamples withOfficers() {
        RosterSamples samples = new RosterSamples();
        List.of(JIA, YI, BING).forEach(each -> samples.take(samples.officers().name(each)));
        return samples;
    }

    static AssignDuty duty(String from, String until, String officer, String deputy) {
        return new AssignDuty(Instant.parse(from), Instant.parse(until), officer, deputy, null);
    }

    OwnRoster roster() {
        return new OwnRoster(new Government(stream.government()), subject -> entries.stream().filter(each -> each.subject().equals(subject)).toList());
    }

    OfficerRules officers() {
        return new OfficerRules(roster(), NOW);
    }

    DutyRules duties() {
        return new DutyRules(roster(), this::leave, NOW);
    }

    RosterSamples assigned(AssignDuty... duties) {
        for (AssignDuty duty : duties) {
            take(duties().assign(duty));
        }
        return this;
    }

    RosterSamples away(String officer, String first, String last) {
        leaves.add(new LeaveLine(leaves.size() + 1, officer, LocalDate.parse(first), LocalDate.parse(last)));
        return this;
    }

    List<Recorded> take(Ruling ruling) {
        if (!(ruling instanceof Ruling.Accepted accepted)) {
            throw new AssertionError(ruling.toString());
        }
        return accepted.statements().stream().map(this::state).toList();
    }

    Recorded state(Statement statement) {
        long sequence = entries.size() + 1;
        Sha256 hash = Sha256.ofAscii(stream.source() + sequence);
        Recorded entry = new Recorded(
                stream, sequence, hash, new UUID(0, sequence), NOW, new Actor(stream.government() + "-FHB", "1001"), statement.subject(), statement.clause(), statement.answers(),
                statement.fact());
        entries.add(entry);
        return entry;
    }

    private Optional<LeaveLine> leave(String officer, Instant from, Instant until) {
        return leaves.stream().filter(each -> each.officer().equals(officer))
                .filter(each -> new TakeLeave(officer, each.first(), each.last()).from().isBefore(until) && new TakeLeave(officer, each.first(), each.last()).until().isAfter(from))
                .findFirst();
    }
}
