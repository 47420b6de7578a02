package org.entente.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.channel.ChannelAnswers.Answer;
import org.entente.evidence.Actor;
import org.entente.party.Signatory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the hand-overs to the existing channel, private to this node. A duty to tell the other side here stays open on its hand-over until it is kept.
@Component
public class HandOvers {

    private static final int SUBJECT = 500;

    private final JdbcClient jdbc;

    HandOvers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Records a hand-over, in the running transaction if there is one.
    ///
    /// @param subject what it is about; cut at 500 characters
    /// @param told    the reference under which the other side is told here as well; null if it is not
    public long record(String subject, ChannelNote note, String reason, String receivingBody, Signatory officer, Instant at, @Nullable String told) {
        ChannelAnswers answers = note.answers();
        String open = told == null ? String.join(" ", ChannelGuard.duties(answers)) : "";
        return jdbc.sql("""
                insert into channel.hand_over (subject, traded, about_the_trade, incident_of_both, firm_of_the_other, choice, reason, receiving_body, organisation, officer, at, open_duties, told)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""")
                .params(subject.length() > SUBJECT ? subject.substring(0, SUBJECT) : subject, answers.traded().name(), answers.aboutTheTrade().name(), answers.incidentOfBoth(), answers.firmOfTheOther(),
                        (told == null ? ChannelChoice.OTHER : ChannelChoice.BOTH).name(), reason, receivingBody, officer.organisation().value(), officer.officer(), Timestamp.from(at), open, told)
                .query(Long.class).single();
    }

    /// Notes that the other side has been told here after all, so that no duty of the hand-over is open any more.
    public void told(long handOver, String reference) {
        jdbc.sql("update channel.hand_over set open_duties = '', told = ? where id = ?").params(reference, handOver).update();
    }

    /// Hand-overs under which the other side must still be told here, oldest first.
    public List<HandOver> withOpenDuties() {
        return jdbc.sql("select * from channel.hand_over where open_duties <> '' order by at, id").query(HandOvers::handOver).list();
    }

    /// The latest hand-overs, last first.
    ///
    /// @param limit at most 1,000
    public List<HandOver> latest(int limit, int offset) {
        return jdbc.sql("select * from channel.hand_over order by at desc, id desc limit ? offset ?").params(Math.clamp(limit, 1, 1_000), Math.max(0, offset)).query(HandOvers::handOver).list();
    }

    public long count() {
        return jdbc.sql("select count(*) from channel.hand_over").query(Long.class).single();
    }

    public Optional<HandOver> find(long id) {
        return jdbc.sql("select * from channel.hand_over where id = ?").param(id).query(HandOvers::handOver).optional();
    }

    private static HandOver handOver(ResultSet row, int number) throws SQLException {
        var answers = new ChannelAnswers(Answer.valueOf(row.getString("traded")), Answer.valueOf(row.getString("about_the_trade")), row.getBoolean("incident_of_both"), row.getBoolean("firm_of_the_other"));
        List<String> open = Arrays.stream(row.getString("open_duties").split(" ")).flatMap(each -> each.isEmpty() ? Stream.empty() : Stream.of(each)).toList();
        return new HandOver(row.getLong("id"), row.getString("subject"), answers, ChannelChoice.valueOf(row.getString("choice")), row.getString("reason"), row.getString("receiving_body"),
                new Actor(row.getString("organisation"), row.getString("officer")), row.getTimestamp("at").toInstant(), open, row.getString("told"));
    }
}
