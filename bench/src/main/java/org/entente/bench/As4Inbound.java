package org.entente.bench;

import com.helger.collection.commons.ICommonsList;
import com.helger.http.header.HttpHeaderMap;
import com.helger.phase4.attachment.WSS4JAttachment;
import com.helger.phase4.ebms3header.Ebms3SignalMessage;
import com.helger.phase4.ebms3header.Ebms3UserMessage;
import com.helger.phase4.error.AS4ErrorList;
import com.helger.phase4.incoming.IAS4IncomingMessageMetadata;
import com.helger.phase4.incoming.IAS4IncomingMessageState;
import com.helger.phase4.incoming.spi.AS4MessageProcessorResult;
import com.helger.phase4.incoming.spi.AS4SignalMessageProcessorResult;
import com.helger.phase4.incoming.spi.IAS4IncomingMessageProcessorSPI;
import com.helger.phase4.model.pmode.IPMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/// Takes one message: what was received and the signed receipt for it are stored in one transaction before the receipt leaves.
final class As4Inbound implements IAS4IncomingMessageProcessorSPI {

    private final As4Store store;
    private byte @Nullable [] document;

    As4Inbound(As4Store store) {
        this.store = store;
    }

    @Override
    public AS4MessageProcessorResult processAS4UserMessage(IAS4IncomingMessageMetadata metadata, HttpHeaderMap headers, Ebms3UserMessage message, IPMode mode, @Nullable Node payload,
            @Nullable ICommonsList<WSS4JAttachment> attachments, IAS4IncomingMessageState state, AS4ErrorList errors) {
        if (!state.isSoapSignatureChecked() || attachments == null || attachments.size() != 1) {
            return AS4MessageProcessorResult.createFailure();
        }
        document = bytes(attachments.getFirst());
        return AS4MessageProcessorResult.createSuccess();
    }

    @Override
    public AS4SignalMessageProcessorResult processAS4SignalMessage(IAS4IncomingMessageMetadata metadata, HttpHeaderMap headers, Ebms3SignalMessage message, @Nullable IPMode mode,
            IAS4IncomingMessageState state, AS4ErrorList errors) {
        return AS4SignalMessageProcessorResult.createFailure();
    }

    @Override
    public void processAS4ResponseMessage(IAS4IncomingMessageMetadata metadata, IAS4IncomingMessageState state, String responseId, byte @Nullable [] response, boolean available, AS4ErrorList errors) {
        if (errors.isEmpty() && document != null) {
            store.both(Objects.requireNonNull(state.getMessageID()), document, Objects.requireNonNull(response));
        }
    }

    private static byte[] bytes(WSS4JAttachment attachment) {
        try (InputStream in = attachment.getSourceStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
