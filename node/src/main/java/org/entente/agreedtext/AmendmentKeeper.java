package org.entente.agreedtext;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.clause.ClauseKeeper;
import org.entente.clause.ClauseWork;
import org.springframework.stereotype.Component;

/// FS-9: the text says that both sides may amend, so nothing is ever overdue; a proposal that waits for an answer is open.
@Component
class AmendmentKeeper implements ClauseKeeper {

    private static final String CLAUSE = "FS-9";
    private static final String AGREEMENT = "food-safety";

    private final AgreedTexts texts;

    AmendmentKeeper(AgreedTexts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, String> pages() {
        return Map.of(CLAUSE, "/agreements/" + AGREEMENT + "/text");
    }

    @Override
    public List<ClauseWork> open(Instant now) {
        return List.of(new ClauseWork(CLAUSE, texts.history(AGREEMENT).proposals().stream().filter(each -> each.isOpen() && each.proposal() instanceof AmendmentProposed).count(), 0));
    }
}
