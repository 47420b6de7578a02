package org.entente.officialtext;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one agreement: title, preamble, provisions, closing provision, signatures.
final class AgreementReader {

    private static final Pattern SUBTITLE = Pattern.compile("\\(.{1,40}\\)");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})年?\\s*[-–—至~]\\s*([0-9]{4})年?");
    private static final Pattern ANNEXES = Pattern.compile("及其?附件");
    private static final Pattern AMENDMENT = Pattern.compile("(?:经|由)?(?:双方|各方)(?:协商)?(?:同意|一致).{0,20}对本(?:合作)?(?:协议|安排).{0,6}(?:修改|修订)");

    private final List<Block> blocks;
    private final List<Unread> unread;

    /// @param blocks from the title on
    AgreementReader(List<Block> blocks, List<Unread> unread) {
        this.blocks = blocks;
        this.unread = unread;
    }

    AgreementText read() {
        int preamble = blocks.size() > 1 && SUBTITLE.matcher(blocks.get(1).folded()).matches() ? 2 : 1;
        int articles = firstFrom(preamble);
        int signatures = signaturesFrom(articles);
        List<Provision> provisions = new References(unread).resolve(new ProvisionReader(blocks.subList(articles, signatures), unread).read());
        Closing closing = Closing.of(provisions);
        Passage subtitle = preamble == 2 ? blocks.get(1).passage() : null;
        boolean annexes = annexes(provisions);
        return new AgreementText(blocks.getFirst().passage(), subtitle, blocks.subList(preamble, articles).stream().map(Block::passage).toList(), provisions,
                new SignatureReader(blocks.subList(signatures, blocks.size()), unread).read(), closing.originals(), closing.force(), closing.term().orElse(years(subtitle)), closing.signed(),
                first(provisions, AMENDMENT).orElse(null), annexes);
    }

    private int firstFrom(int from) {
        int at = from;
        while (at < blocks.size() && Marker.of(blocks.get(at)).isEmpty() && !isClosing(blocks.get(at))) {
            at++;
        }
        return at;
    }

    /// Signatures begin after the last block that is a provision or ends a sentence.
    private int signaturesFrom(int articles) {
        int at = blocks.size();
        while (at > articles && !isText(blocks.get(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isText(Block block) {
        return Marker.of(block).isPresent() || block.endsSentence() && !SignatureCell.looksLikeOne(block);
    }

    static boolean isClosing(Block block) {
        return Closing.OWN_ORIGINALS.matcher(block.folded()).lookingAt();
    }

    private boolean annexes(List<Provision> provisions) {
        Optional<Passage> mention = first(provisions, ANNEXES);
        mention.ifPresent(each -> unread.add(new Unread(Unread.Kind.ANNEX_NOT_SUPPLIED, each)));
        return mention.isPresent();
    }

    private static Optional<Passage> first(List<Provision> provisions, Pattern pattern) {
        return provisions.stream().flatMap(Provision::passages).filter(each -> pattern.matcher(each.folded()).find()).findFirst();
    }

    private static @Nullable Term years(@Nullable Passage subtitle) {
        if (subtitle == null) {
            return null;
        }
        Matcher found = YEARS.matcher(subtitle.folded());
        return found.find() ? new Term(null, Integer.valueOf(found.group(1)), Integer.valueOf(found.group(2)), subtitle) : null;
    }
}
