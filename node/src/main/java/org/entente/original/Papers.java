package org.entente.original;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.agreedtext.ClauseWords;
import org.entente.agreedtext.Wording;
import org.entente.agreement.Agreement;
import org.entente.console.Language;
import org.entente.original.pdf.PaperPrinter;
import org.entente.party.Government;
import org.entente.party.Organisations;
import org.entente.script.Script;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// Prints originals: the agreed text in its own script, whole, and on a page of its own what the parties sign.
@Component
class Papers {

    private final ITemplateEngine templates;
    private final Organisations organisations;

    Papers(ITemplateEngine templates, Organisations organisations) {
        this.templates = templates;
        this.organisations = organisations;
    }

    /// Who signs, by the name of the organisation that concludes the agreement.
    record Party(Government government, String organisation) {}

    byte[] print(Agreement agreement, int number, Wording wording) {
        boolean traditional = wording.script() == Script.HANT;
        List<Party> parties = agreement.parties().stream().map(each -> new Party(each, agreement.concludedBy(each).flatMap(organisations::find).map(found -> traditional ? found.names().hant() : found.names().hans()).orElse(each.code()))).toList();
        Map<String, Object> model = Map.of("wording", wording, "clauses", wording.clauses().stream().map(Papers::paragraphs).toList(), "number", number, "count", agreement.instrument().originals().count(), "parties", parties, "sha256", wording.sha256().hex());
        return PaperPrinter.print(templates.process("original/paper", new Context((traditional ? Language.HANT : Language.HANS).locale(), model)));
    }

    /// A clause's paragraphs, the first behind its number. What stands between the two in the source is not part of either.
    private static List<String> paragraphs(ClauseWords clause) {
        List<String> paragraphs = new ArrayList<>(clause.words().lines().toList());
        if (!clause.number().isEmpty() && !paragraphs.isEmpty()) {
            paragraphs.set(0, clause.number() + (clause.number().endsWith("）") ? "" : clause.number().matches("\\p{IsHan}+") ? "、" : " ") + paragraphs.getFirst());
        }
        return paragraphs;
    }
}
