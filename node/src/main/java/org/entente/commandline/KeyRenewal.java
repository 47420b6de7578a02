package org.entente.commandline;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.entente.exchange.TransportRenewal;
import org.entente.journal.KeyRollover;
import org.entente.party.NodeKeys;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Renews a node's keys for the command on the same machine, and says what came of it in a form that can be passed on.
@Component
public class KeyRenewal {

    private final KeyRollover rollover;
    private final TransportRenewal transport;
    private final Officers officers;

    KeyRenewal(KeyRollover rollover, TransportRenewal transport, Officers officers) {
        this.rollover = rollover;
        this.transport = transport;
        this.officers = officers;
    }

    /// @param serial  number of the new certificate, in hexadecimal digits; null when nothing was changed
    /// @param until   when it ends
    /// @param streams how many streams go on with it
    /// @param left    how many cannot
    /// @param refused why nothing was changed, for the person at the command line
    public record Answer(@Nullable String serial, @Nullable String until, int streams, int left, @Nullable String refused) {

        static Answer renewed(X509Certificate certificate, int streams, int left) {
            return new Answer(certificate.getSerialNumber().toString(16), certificate.getNotAfter().toInstant().toString(), streams, left, null);
        }

        static Answer refused(String why) {
            return new Answer(null, null, 0, 0, why);
        }
    }

    /// Goes over to a new key for statements.
    ///
    /// @param number of the administrator on whose word it is stated; the first one enrolled if null
    public Answer signing(@Nullable String number) {
        Optional<Officer> who = officers.all().stream().filter(each -> each.is(Role.ADMINISTRATOR) && (number == null || each.number().equals(number))).findFirst();
        return who.isEmpty() ? Answer.refused("no administrator" + (number == null ? "" : " " + number) + " is enrolled at this node")
                : switch (rollover.run(who.get().signatory())) {
                    case KeyRollover.Outcome.Done done -> Answer.renewed(done.certificate(), done.changed().size(), done.left().size());
                    case KeyRollover.Outcome.NoKey none -> Answer.refused(words(none.why()));
                    case KeyRollover.Outcome.NothingStated nothing -> Answer.refused("this node may have lost entries and states nothing until its peers have been asked");
                };
    }

    /// Goes over to a new key for the lines to peers.
    public Answer transport() {
        return switch (transport.run()) {
            case NodeKeys.Renewal.Renewed renewed -> Answer.renewed(renewed.certificate(), 0, 0);
            case NodeKeys.Renewal.Refused refused -> Answer.refused(words(refused));
        };
    }

    private static String words(NodeKeys.Renewal.Refused why) {
        return switch (why) {
            case NO_AUTHORITY_KEY -> "the authority's key is not on this machine; bring a key and its certificate with --key and --certificate";
            case NOT_GOOD -> "the certificate does not belong to the key, or is not good for this government and purpose now";
        };
    }
}
