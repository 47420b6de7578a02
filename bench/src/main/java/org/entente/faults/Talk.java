package org.entente.faults;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.evidence.Actor;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.IssueNotification;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.Notifications;
import org.entente.foodsafety.Product;
import org.entente.foodsafety.Stated;
import org.entente.journal.Outcome;
import org.entente.journal.Recorded;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.party.ThisNode;
import org.entente.script.ScriptText;
import org.springframework.context.ApplicationContext;

/// The load: notifications, no two alike, issued in the node's process through the front door of food safety. For each that is on record for good, one line says so; what fails is not tried
/// again, since a caller who got no answer does not know either.
final class Talk {

    /// Begins a line: stream, number and hash of an entry that is on record.
    static final String SAID = "said ";

    private static final int VOICES = 4;
    private static final Duration AFTER_FAILURE = Duration.ofMillis(200);
    private static final Map<Government, Person> PEOPLE = Map.of(
            Government.HONG_KONG, new Person(new Signatory(new OrganisationId("HK-FHB"), "1001", Set.of(Role.LIAISON, Role.ADMINISTRATOR)), new Actor("HK-CFS", "1101"), Government.GUANGDONG),
            Government.GUANGDONG, new Person(new Signatory(new OrganisationId("GD-FSCO"), "2001", Set.of(Role.LIAISON, Role.ADMINISTRATOR)), new Actor("GD-FDA", "2101"), Government.HONG_KONG));

    private final Notifications notifications;
    private final Person person;
    private final PrintStream answers;
    private final String word = UUID.randomUUID().toString();
    private final AtomicLong number = new AtomicLong();
    private final List<Thread> voices = new ArrayList<>();
    private volatile boolean talking;

    Talk(ApplicationContext node, PrintStream answers) {
        this.notifications = node.getBean(Notifications.class);
        this.person = PEOPLE.get(node.getBean(ThisNode.class).government());
        this.answers = answers;
    }

    /// @param drafter wrote what another officer sends
    private record Person(Signatory sender, Actor drafter, Government addressee) {}

    Signatory who() {
        return person.sender();
    }

    void begin(int perSecond) {
        rest();
        talking = true;
        long pause = TimeUnit.SECONDS.toNanos(VOICES) / perSecond;
        for (int i = 0; i < VOICES; i++) {
            voices.add(Thread.ofPlatform().name("voice-" + i).start(() -> talk(pause)));
        }
    }

    /// Returns when nothing is on its way into the journal any more.
    void rest() {
        talking = false;
        try {
            for (Thread voice : voices) {
                voice.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        voices.clear();
    }

    private void talk(long pause) {
        try {
            while (talking) {
                TimeUnit.NANOSECONDS.sleep(say() ? pause : AFTER_FAILURE.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean say() {
        try {
            Outcome outcome = notifications.issue(new IssueNotification(person.addressee(), content(word + "/" + number.incrementAndGet()), person.drafter(), List.of()), person.sender());
            if (outcome instanceof Outcome.Done(List<Recorded> entries)) {
                entries.forEach(each -> answers.println(SAID + each.stream().source() + " " + each.sequence() + " " + each.hash().hex()));
                return true;
            }
            return false;
        } catch (RuntimeException e) {
            // Whether it is on record is not known, as for any caller whose database went away.
            return false;
        }
    }

    private static NotificationContent content(String title) {
        return new ContentBuilder().kind(NotificationKind.SURVEILLANCE).classification(Classification.ATTENTION).title(ScriptText.hant(title))
                .essentials(new Essentials(Stated.given(ScriptText.hant("本批產品")), Stated.given(ScriptText.hant("已停售")), Stated.unknown()))
                .product(Product.named(ScriptText.hant("急凍蝦仁"))).build();
    }
}
