package org.entente.officialtext;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.script.Folding;
import org.jspecify.annotations.Nullable;

/// One piece of a signature page: a party, who signs for it, or the date.
sealed interface SignatureCell {

    /// A line that names a party.
    record Party(int line, String name) implements SignatureCell {

        private static final Pattern LABEL = Pattern.compile("[甲乙丙丁]方:\\s*");
        private static final Pattern ONLY_A_GOVERNMENT = Pattern.compile("香港特别行政区(?:政府)?|香港特区(?:政府)?|澳门特别行政区(?:政府)?|澳门特区(?:政府)?|广东省(?:人民政府)?");

        static Party of(Block block) {
            Matcher label = LABEL.matcher(block.folded());
            return new Party(block.line(), block.text().substring(label.lookingAt() ? label.end() : 0).strip());
        }

        /// Whether only the government stands here and its department follows.
        boolean isGovernmentAlone() {
            return ONLY_A_GOVERNMENT.matcher(Folding.fold(name)).matches();
        }
    }

    /// Who signs: office and name, as far as stated.
    record Signatory(int line, @Nullable String post, @Nullable String name) implements SignatureCell {}

    /// A date, or the blanks for one.
    record Date(int line, @Nullable LocalDate day, @Nullable String place) implements SignatureCell {}

    Pattern REPRESENTATIVE = Pattern.compile("(?:授权|签约|签署)?代表\\s*:\\s*");
    Pattern BLANK_DATE = Pattern.compile("(?:日期:)?[_\\s]*年[_\\s]*月[_\\s]*日");
    Pattern DATE_LINE = Pattern.compile("(?:日期\\s*:\\s*)?" + Dates.DAY + "\\s*(?:于(?<place>\\p{IsHan}{2,6}))?");
    String POST = "(?:署理)?(?:常任|副)?(?:主任|厅长|局长|处长|秘书长|署长|司长|专员|部长|市长|省长|总监|主席|院长|会长)";
    Pattern POST_THEN_NAME = Pattern.compile("(?<post>\\S*" + POST + ")\\s*(?<name>\\p{IsHan}{2,4})?");
    Pattern NAME_THEN_POST = Pattern.compile("(?<name>\\p{IsHan}{2,4}?)(?<post>" + POST + ")");
    Pattern BODY = Pattern.compile(".*(?:局|厅|署|处|室|会|部|府|院|中心|小组|集团|公司)");

    /// Whether a line can only stand on a signature page.
    static boolean looksLikeOne(Block block) {
        return REPRESENTATIVE.matcher(block.folded()).find() && block.text().length() < 80 || DATE_LINE.matcher(block.folded()).matches() || BLANK_DATE.matcher(block.folded()).matches()
                || Party.LABEL.matcher(block.folded()).lookingAt();
    }

    static Optional<Date> date(Block block) {
        if (BLANK_DATE.matcher(block.folded()).matches()) {
            return Optional.of(new Date(block.line(), null, null));
        }
        Matcher found = DATE_LINE.matcher(block.folded());
        if (!found.matches()) {
            return Optional.empty();
        }
        String place = found.group("place") == null ? null : block.text().substring(found.start("place"), found.end("place"));
        return Optional.of(new Date(block.line(), Dates.day(found).orElse(null), place));
    }

    /// Office and name of somebody, without what stands before them.
    static Optional<Signatory> signatory(int line, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Optional.of(new Signatory(line, null, null));
        }
        String folded = Folding.fold(words);
        Matcher nameFirst = NAME_THEN_POST.matcher(folded);
        if (nameFirst.matches() && !BODY.matcher(nameFirst.group("name")).matches()) {
            return Optional.of(new Signatory(line, part(words, nameFirst, "post"), part(words, nameFirst, "name")));
        }
        Matcher postFirst = POST_THEN_NAME.matcher(folded);
        return postFirst.matches() ? Optional.of(new Signatory(line, part(words, postFirst, "post"), part(words, postFirst, "name"))) : Optional.empty();
    }

    private static @Nullable String part(String words, Matcher found, String group) {
        return found.group(group) == null ? null : words.substring(found.start(group), found.end(group));
    }
}
