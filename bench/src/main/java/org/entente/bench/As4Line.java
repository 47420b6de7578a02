package org.entente.bench;

import com.helger.httpclient.HttpClientFactory;
import com.helger.mime.CMimeType;
import com.helger.phase4.attachment.AS4OutgoingAttachment;
import com.helger.phase4.crypto.IAS4CryptoFactory;
import com.helger.phase4.messaging.http.HttpRetrySettings;
import com.helger.phase4.model.message.MessageHelperMethods;
import com.helger.phase4.model.pmode.IPMode;
import com.helger.phase4.sender.AS4Sender;
import com.helger.phase4.sender.EAS4UserMessageSendResult;
import com.helger.phase4.sender.IAS4SignalMessageValidationResultHandler;
import com.helger.phase4.util.Phase4Exception;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// phase4's sending side: the document is stored, sent, and through when the signed receipt has been verified against what was sent and is stored.
final class As4Line implements Line {

    private final Documents documents = new Documents();
    private final IAS4CryptoFactory crypto;
    private final X509Certificate peer;
    private final IPMode mode = As4Terms.mode();
    private final KeptConnections poster = new KeptConnections();
    private final HttpRetrySettings once = new HttpRetrySettings().setMaxRetries(0);
    private final HttpClientFactory unused = new HttpClientFactory();
    private final As4Store store;
    private final String url;

    As4Line(As4Keys keys, As4Store store, String url) throws GeneralSecurityException {
        this.crypto = As4Terms.crypto(keys);
        this.peer = keys.peer();
        this.store = store;
        this.url = url;
    }

    @Override
    public Submission prepare(DocumentSize size, long number) {
        byte[] document = documents.payload(size, number);
        return () -> send(MessageHelperMethods.createRandomMessageID(), document);
    }

    private void send(String message, byte[] document) throws Phase4Exception {
        store.document(message, document);
        Reply reply = new Reply();
        AtomicReference<@Nullable Exception> failure = new AtomicReference<>();
        EAS4UserMessageSendResult result = builder(message, document, reply).sendMessageAndCheckForReceipt(failure::set);
        if (!result.isSuccess() || !reply.good()) {
            throw new IllegalStateException(result + " " + reply.problem, failure.get());
        }
        store.receipt(message, reply.bytes);
    }

    private AS4Sender.BuilderUserMessage builder(String message, byte[] document, Reply reply) {
        AS4Sender.BuilderUserMessage builder = AS4Sender.builderUserMessage().httpClientFactory(unused).customHttpPoster(poster).httpRetrySettings(once).cryptoFactory(crypto).withSigningParams(As4Terms::sign)
                .as4ProfileID(As4Terms.PROFILE).incomingProfileSelector(As4Terms.NO_PROFILE).messageID(message).pmode(mode).pmodeResolver((id, service, action, initiator, responder, agreement, address) -> mode)
                .service(As4Terms.SERVICE).action(As4Terms.ACTION).agreementRef(As4Terms.AGREEMENT)
                .fromPartyID(As4Terms.SENDER).fromRole(mode.getInitiator().getRole()).toPartyID(As4Terms.RECEIVER).toRole(mode.getResponder().getRole())
                .endpointURL(url).payload(AS4OutgoingAttachment.builder().data(document).mimeType(CMimeType.APPLICATION_OCTET_STREAM));
        builder.rawResponseConsumer(sent -> reply.bytes = sent.getResponseContent());
        builder.signalMsgConsumer((signal, metadata, state) -> reply.signedByPeer = state.isSoapSignatureChecked() && peer.equals(state.getSigningCertificate()));
        return builder.signalMsgValidationResultHdl(reply);
    }

    /// What came back, and whether it is a signed word about just what was sent.
    private static final class Reply implements IAS4SignalMessageValidationResultHandler {

        private byte[] bytes = new byte[0];
        private boolean signedByPeer;
        private boolean matches;
        private @Nullable String problem;

        boolean good() {
            return matches && signedByPeer && problem == null && bytes.length > 0;
        }

        @Override
        public void onSuccess() {
            matches = true;
        }

        @Override
        public void onError(String what) {
            problem = what;
        }

        @Override
        public void onNotApplicable() {
            problem = "The receipt repeats no hashes";
        }
    }
}
