package org.entente.officialtext;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read of a text, in the form in which it is handed to systems: words and lines side by side.
public record TextOutline(@Nullable PaperOutline paper, List<AgreementOutline> agreements, List<Passage> joined, List<UnreadOutline> unread) {

    public record PaperOutline(String addressee, @Nullable String title, @Nullable String issuer, @Nullable LocalDate month, List<ParagraphOutline> paragraphs) {}

    public record ParagraphOutline(int number, @Nullable String part, @Nullable String section, String text, int line) {}

    public record AgreementOutline(
            String title, @Nullable String subtitle, int line, List<Passage> preamble, List<ProvisionOutline> articles, List<Signature> signatories, @Nullable Originals originals,
            @Nullable EntryIntoForce entryIntoForce, @Nullable Term term, @Nullable SignedAt signed, @Nullable Passage amendment, boolean annexesMissing) {}

    public record ProvisionOutline(Provision.Kind kind, String number, String path, @Nullable String heading, @Nullable String text, int line, List<Reference> references, List<ProvisionOutline> children) {}

    public record UnreadOutline(Unread.Kind kind, int line, String text) {}

    public static TextOutline of(PublishedText text) {
        return new TextOutline(text.paper() == null ? null : paper(text.paper()), text.agreements().stream().map(TextOutline::agreement).toList(), text.joined(),
                text.unread().stream().map(each -> new UnreadOutline(each.kind(), each.passage().line(), each.passage().text())).toList());
    }

    private static PaperOutline paper(Paper paper) {
        return new PaperOutline(paper.addressee().text(), words(paper.title()), words(paper.issuer()), paper.month(),
                paper.paragraphs().stream().map(each -> new ParagraphOutline(each.number(), each.part(), each.section(), each.text().text(), each.text().line())).toList());
    }

    private static AgreementOutline agreement(AgreementText text) {
        return new AgreementOutline(text.title().text(), words(text.subtitle()), text.title().line(), text.preamble(), text.articles().stream().map(TextOutline::provision).toList(), text.signatures(),
                text.originals(), text.force(), text.term(), text.signed(), text.amendment(), text.annexes());
    }

    private static ProvisionOutline provision(Provision each) {
        int line = each.passages().mapToInt(Passage::line).min().orElse(0);
        return new ProvisionOutline(each.kind(), each.number(), each.path(), words(each.heading()), words(each.text()), line, each.references(), each.children().stream().map(TextOutline::provision).toList());
    }

    private static @Nullable String words(@Nullable Passage passage) {
        return passage == null ? null : passage.text();
    }
}
