package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttackTests {

    private static final String TRACE = "java.lang.IllegalStateException: wrong\n\tat org.entente.exchange.Inbox.receive(Inbox.java:1) ~[classes/:na]\n";
    private static final String OTHERS = "2015-11-09T08:00:00.000Z  WARN 1 --- [entente] [       webhooks] o.e.Sender : The database went away\n";
    private static final String DOORS = "2015-11-09T08:00:00.000Z ERROR 1 --- [entente] [.1-8901-exec-4] o.e.Door : A call went wrong\n";

    @Test
    void findsATraceThatTheDoorWrote() {
        assertThat(Attack.trouble(OTHERS + DOORS + TRACE, 8901)).hasValueSatisfying(line -> assertThat(line).startsWith("at org.entente.exchange.Inbox"));
        assertThat(Attack.trouble(DOORS.replace("went wrong", "failed, reference 1"), 8901)).isPresent();
    }

    @Test
    void leavesOutWhatOthersSayOfABrokenDatabase() {
        assertThat(Attack.trouble(DOORS + OTHERS + TRACE, 8901)).isEmpty();
        assertThat(Attack.trouble(DOORS + TRACE, 8902)).isEmpty();
    }

    @Test
    void findsThatTheMemoryRanOutWhoeverSaysSo() {
        assertThat(Attack.trouble(OTHERS + "java.lang.OutOfMemoryError: Java heap space\n", 8901)).isPresent();
    }
}
