package org.entente.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.entente.exchange.Acknowledgements;
import org.entente.foodsafety.IssueNotification;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.Notifications;
import org.entente.journal.AttachmentRef;
import org.entente.journal.Attachments;
import org.entente.journal.Outcome;
import org.entente.party.Government;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.springframework.context.ApplicationContext;

/// The node in this process as a sending side: a typed command goes to the front door of food safety, as from its pages; the document is through when the peer's signed receipt for its entry is
/// stored, and with an attachment when the peer holds that, too.
final class NodeLine implements Line {

    private static final Signatory SENDER = new Signatory(new OrganisationId("HK-FHB"), "1001", Set.of(Role.LIAISON));
    private static final Government PEER = Government.GUANGDONG;

    private final Notifications notifications;
    private final Attachments attachments;
    private final Acknowledged acknowledged;
    private final Documents documents = new Documents();

    NodeLine(ApplicationContext node) {
        this.notifications = node.getBean(Notifications.class);
        this.attachments = node.getBean(Attachments.class);
        this.acknowledged = new Acknowledged(node.getBean(Acknowledgements.class), PEER);
    }

    @Override
    public Submission prepare(DocumentSize size, long number) {
        NotificationContent content = documents.content(size, number);
        if (size == DocumentSize.MB_1) {
            byte[] attachment = documents.attachment(number);
            return () -> issue(content, attachment);
        }
        IssueNotification command = command(content, List.of());
        return () -> issue(command);
    }

    private void issue(IssueNotification command) throws Exception {
        switch (notifications.issue(command, SENDER)) {
            case Outcome.Done done -> acknowledged.await(done.entries().getLast());
            case Outcome.Refused(var refusal) -> throw new IllegalStateException("Refused: " + refusal);
        }
    }

    private void issue(NotificationContent content, byte[] attachment) throws Exception {
        Attachments.Stored stored = store(attachment);
        CompletableFuture<Void> held = acknowledged.expect(stored.hash());
        name(content, stored);
        held.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Names a stored attachment in a notification, whose receipt is awaited; the attachment goes its own way.
    void name(Attachments.Stored stored) throws Exception {
        name(documents.content(DocumentSize.MB_1, 0), stored);
    }

    private void name(NotificationContent content, Attachments.Stored stored) throws Exception {
        issue(command(content, List.of(new AttachmentRef(stored.hash().hex(), "application/octet-stream", stored.length(), "report.bin"))));
    }

    private Attachments.Stored store(byte[] attachment) throws IOException {
        return attachments.store(new ByteArrayInputStream(attachment), attachment.length);
    }

    private static IssueNotification command(NotificationContent content, List<AttachmentRef> attachments) {
        return new IssueNotification(PEER, content, Documents.DRAFTER, attachments);
    }
}
