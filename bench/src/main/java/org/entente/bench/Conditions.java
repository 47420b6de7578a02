package org.entente.bench;

/// What each side does and does not do for its figures. It belongs beside them.
final class Conditions {

    private static final String TEXT = """
            Counted is a document when the receiver's signed receipt for it has been verified and stored by the sender; each submitter waits for that before its next document. All processes
            run on this machine and talk over its loopback. Figures are medians over the rounds; failures are of all rounds. CPU is that of sender, receiver and their databases, submitters included.
            Both: keys on P-256, SHA-256, the same native cryptography (Corretto), a PostgreSQL for each side with fsync and the same settings, the serial collector with 512 MB of heap (phase4: 1 GB),
            connections kept, nothing compressed.

            entente: whole nodes as they ship. A typed command goes to the front door of food safety, is decided, becomes a fact of this size, is signed by itself (JAdES), stored and applied to all
              views on both sides; the search index follows beside. It travels over TLS with certificates of both sides. Entries that wait travel together, and one signed receipt covers all
              up to a number: that is the design, and most of the difference at 64 submitters. A document of 1 MB is an entry of 2 KB that names an attachment of the rest by its hash;
              counted when the receipt for the entry is stored and the peer has said that it holds the attachment. That last word is not signed by itself.
            phase4 + PostgreSQL: version 4.4.1 of the library, its servlet in Tomcat. One AS4 message for each document, signed (WS-Security, ECDSA), payload as MIME part, answered with a signed
              receipt that repeats the hashes; signature and hashes are compared with what was sent. The sender stores document and, later, receipt; the receiver both in one transaction before
              it answers. It is spared TLS, routing by SMP, encryption, retries, the envelope's storage and any application behind it; dumps and logs are off.
              Its own way of opening a connection for each message is replaced by kept ones.
            phase4 without storage: the same, and nothing is kept: what the library alone costs. Nothing of it would survive the end of a process.
            """;

    private Conditions() {}

    static String text() {
        return TEXT;
    }
}
