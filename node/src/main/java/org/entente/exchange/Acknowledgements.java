package org.entente.exchange;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.entente.evidence.Receipt;
import org.entente.evidence.Sha256;
import org.entente.party.Government;
import org.springframework.stereotype.Component;

/// Tells whoever waits in this process what a peer has acknowledged, once that is verified and stored here. Only the process that sends to the peer hears of it; what was acknowledged
/// before or elsewhere is answered by {@link Deliveries}.
@Component
public class Acknowledgements {

    private final List<Consumer<Receipt>> forReceipts = new CopyOnWriteArrayList<>();
    private final List<BiConsumer<Sha256, Government>> forAttachments = new CopyOnWriteArrayList<>();

    /// Has `told` given every receipt of a peer after it is stored, on the thread that sends to that peer; it must return at once.
    public void onReceipt(Consumer<Receipt> told) {
        forReceipts.add(told);
    }

    /// Has `told` given every attachment of which a peer says that it holds all bytes, on the thread that sends to that peer; it must return at once.
    public void onAttachment(BiConsumer<Sha256, Government> told) {
        forAttachments.add(told);
    }

    void stored(Receipt receipt) {
        forReceipts.forEach(each -> each.accept(receipt));
    }

    void stored(Sha256 attachment, Government heldBy) {
        forAttachments.forEach(each -> each.accept(attachment, heldBy));
    }
}
