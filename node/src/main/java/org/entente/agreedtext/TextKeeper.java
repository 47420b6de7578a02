package org.entente.agreedtext;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.clause.ClauseKeeper;
import org.entente.clause.ClauseWork;
import org.springframework.stereotype.Component;

/// FS-9 and EC-5.1: the texts say that both sides may amend or supplement, so nothing is ever overdue; a proposal that waits for an answer, or a supplement that waits for a signature, is open.
@Component
class TextKeeper implements ClauseKeeper {

    private static final String AMENDMENT = "FS-9";
    private static final String AMENDED = "food-safety";
    private static final String SUPPLEMENT = "EC-5.1";
    private static final String SUPPLEMENTED = "e-commerce";

    private final AgreedTexts texts;

    TextKeeper(AgreedTexts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(AMENDMENT, "/agreements/" + AMENDED + "/text", SUPPLEMENT, "/agreements/" + SUPPLEMENTED + "/text#supplements");
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        TextHistory supplemented = texts.history(SUPPLEMENTED);
        long unsigned = supplemented.supplements().stream().filter(each -> !each.unsigned().isEmpty()).count();
        return List.of(new ClauseWork(AMENDMENT, waiting(texts.history(AMENDED), AmendmentProposed.class), 0), new ClauseWork(SUPPLEMENT, waiting(supplemented, SupplementProposed.class) + unsigned, 0));
    }

    private static long waiting(TextHistory history, Class<? extends Proposal> kind) {
        return history.proposals().stream().filter(each -> each.isOpen() && kind.isInstance(each.proposal())).count();
    }
}
