package org.entente.foodsafety.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.agreement.Agreements;
import org.entente.console.TestConsole;
import org.entente.evidence.BundleVerdict;
import org.entente.evidence.BundleVerifier;
import org.entente.evidence.StreamId;
import org.entente.foodsafety.Notifications;
import org.entente.journal.Journal;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Peer;
import org.entente.party.Signatory;
import org.entente.party.TestKeys;
import org.entente.party.ThisNode;
import org.entente.roster.NameOfficer;
import org.entente.roster.Roster;
import org.entente.roster.Telephone;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// Hong Kong's and Guangdong's nodes in one process, with a clock that a test moves and an exchange that happens when the test says so.
///
/// `try (TwoSides sides = TwoSides.start()) { … sides.hongKong().bean(Notifications.class) … sides.exchange(); }`
public final class TwoSides implements AutoCloseable {

    private static final List<String> AGREEMENTS = List.of(Notifications.AGREEMENT, "sister-schools", "ip-protection", "search-rescue", "e-commerce", Agreements.cooperation(Government.HONG_KONG, Government.GUANGDONG));
    private static final MovingClock CLOCK = new MovingClock();

    private final TestConsole hongKong;
    private final TestConsole guangdong;

    private TwoSides(TestConsole hongKong, TestConsole guangdong) {
        this.hongKong = hongKong;
        this.guangdong = guangdong;
    }

    /// @param more configurations for both nodes
    public static TwoSides start(Class<?>... more) {
        CLOCK.reset();
        TwoSides sides = new TwoSides(TestConsole.start(Government.HONG_KONG, with(HongKong.class, more)), TestConsole.start(Government.GUANGDONG, with(Guangdong.class, more)));
        sides.nameOfficers(sides.hongKong, "HK-FHB");
        sides.nameOfficers(sides.guangdong, "GD-FSCO");
        sides.exchange();
        return sides;
    }

    public TestConsole hongKong() {
        return hongKong;
    }

    public TestConsole guangdong() {
        return guangdong;
    }

    /// An officer of one side, by number.
    public static Signatory officer(TestConsole node, String number) {
        return node.bean(Officers.class).find(number).orElseThrow().signatory();
    }

    public Instant now() {
        return CLOCK.instant();
    }

    /// Lets time pass on both nodes.
    public void pass(Duration time) {
        CLOCK.ahead = CLOCK.ahead.plus(time);
    }

    /// Each side takes over what the other has stated meanwhile.
    public void exchange() {
        for (String agreement : AGREEMENTS) {
            deliver(hongKong, guangdong, agreement);
            deliver(guangdong, hongKong, agreement);
        }
    }

    @Override
    public void close() {
        guangdong.close();
        hongKong.close();
    }

    private void deliver(TestConsole from, TestConsole to, String agreement) {
        StreamId stream = new StreamId(from.government().code(), agreement);
        Journal receiver = to.bean(Journal.class);
        List<String> lines = from.bean(Journal.class).after(stream, receiver.head(stream).sequence(), 1_000);
        if (lines.isEmpty()) {
            return;
        }
        var verdict = new BundleVerifier(to.bean(ThisNode.class).trust()).verify(stream, receiver.head(stream), number -> receiver.jws(stream, number), lines, now());
        if (!(verdict instanceof BundleVerdict.Trusted trusted)) {
            throw new AssertionError(verdict.toString());
        }
        receiver.admit(trusted.bundle(), admission -> {});
    }

    private void nameOfficers(TestConsole node, String unit) {
        Signatory who = officer(node, TestConsole.LIAISON);
        Roster roster = node.bean(Roster.class);
        roster.name(named(TestConsole.LIAISON, unit, new Names("示範聯絡員甲", "示范联络员甲", "Demo Officer A")), who);
        roster.name(named(TestConsole.SECOND, unit, new Names("示範聯絡員乙", "示范联络员乙", "Demo Officer B")), who);
    }

    private static NameOfficer named(String number, String unit, Names names) {
        return new NameOfficer(number, new OrganisationId(unit), names, new Telephone("000-0000"), new Telephone("000-0000"));
    }

    private static Class<?>[] with(Class<?> first, Class<?>... more) {
        Class<?>[] all = new Class<?>[more.length + 2];
        all[0] = first;
        all[1] = Time.class;
        System.arraycopy(more, 0, all, 2, more.length);
        return all;
    }

    static class HongKong {

        @Bean
        @Primary
        ThisNode hongKong() {
            return TestKeys.node(Government.HONG_KONG, new Peer(Government.GUANGDONG, URI.create("https://127.0.0.1:9/")));
        }
    }

    static class Guangdong {

        @Bean
        @Primary
        ThisNode guangdong() {
            return TestKeys.node(Government.GUANGDONG, new Peer(Government.HONG_KONG, URI.create("https://127.0.0.1:9/")));
        }
    }

    static class Time {

        @Bean
        @Primary
        Clock movingClock() {
            return CLOCK;
        }
    }

    /// The real time, and what the test has let pass besides.
    private static final class MovingClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void reset() {
            ahead = Duration.ZERO;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
