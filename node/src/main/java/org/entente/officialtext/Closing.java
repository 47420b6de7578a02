package org.entente.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.script.Numerals;
import org.jspecify.annotations.Nullable;

/// What the provisions of an agreement lay down about its originals, entry into force, term and signing. Only what they say of the agreement itself counts: a plan made under it may have copies of its own.
record Closing(@Nullable Originals originals, @Nullable EntryIntoForce force, Optional<Term> term, @Nullable SignedAt signed) {

    private static final String NUMBER = "([一二三四五六七八九十两]{1,3}|[0-9]{1,2})";
    private static final String SCRIPTS = "繁体?版?[及和、]?简体?版?";

    /// A provision that says how many originals the agreement itself has.
    static final Pattern OWN_ORIGINALS = Pattern.compile("本(?:合作)?《?(?:协议|安排)》?(?:及其附件)?(?:正本)?一式" + NUMBER + "份");

    private static final Pattern OF_EACH = Pattern.compile(SCRIPTS + "各" + NUMBER + "份");
    private static final Pattern KEPT_BY_EACH = Pattern.compile("[双各]方各?[执持]" + NUMBER + "份(?:\\(" + SCRIPTS + "各" + NUMBER + "份\\))?");
    private static final Pattern ON_SIGNATURE = Pattern.compile("自(?:双方|各方)?(?:代表)?(?:签署|签字|签订)之日起生效|(?:由|经)?(?:双方|各方)(?:代表)?(?:签署|签字)后生效");
    private static final Pattern ON_SIGNATURE_AND_SEAL = Pattern.compile("自(?:双方|各方)?(?:代表)?(?:签署|签字)[并且]?加盖公?章之日起生效|(?:签署|签字)[并且]?加盖公?章后生效");
    private static final Pattern LASTS = Pattern.compile("有效期(?:为|是)?" + NUMBER + "年");
    private static final Pattern SIGNED = Pattern.compile("(?:于)?\\s*" + Dates.DAY + "\\s*在(?<place>\\p{IsHan}{2,6}?)(?:签署|签订)");

    static Closing of(List<Provision> provisions) {
        List<Passage> all = provisions.stream().flatMap(Provision::passages).toList();
        return new Closing(first(all, Closing::originals), first(all, Closing::force), Optional.ofNullable(first(all, Closing::term)), first(all, Closing::signed));
    }

    private static <T> @Nullable T first(List<Passage> passages, Function<Passage, @Nullable T> reading) {
        for (Passage each : passages) {
            T read = reading.apply(each);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    private static @Nullable Originals originals(Passage passage) {
        String folded = passage.folded();
        Matcher own = OWN_ORIGINALS.matcher(folded);
        if (!own.find()) {
            return null;
        }
        int count = Numerals.whole(own.group(1));
        Matcher kept = KEPT_BY_EACH.matcher(folded);
        Integer perParty = kept.find() ? Integer.valueOf(Numerals.whole(kept.group(1))) : null;
        Integer ofEach = ofEach(folded.substring(own.end()), count, perParty);
        return new Originals(count, ofEach, ofEach, perParty, own.group().contains("附件"), passage);
    }

    /// How many there are in each script: said of all of them, or of what each party keeps.
    private static @Nullable Integer ofEach(String afterCount, int count, @Nullable Integer perParty) {
        Matcher scripts = OF_EACH.matcher(afterCount);
        if (!scripts.find()) {
            return null;
        }
        int ofEach = Numerals.whole(scripts.group(1));
        Matcher kept = KEPT_BY_EACH.matcher(afterCount);
        boolean ofAll = !kept.find() || scripts.start() < kept.start();
        return ofAll || perParty == null ? Integer.valueOf(ofEach) : Integer.valueOf(ofEach * count / perParty);
    }

    private static @Nullable EntryIntoForce force(Passage passage) {
        String folded = passage.folded();
        List<EntryIntoForce.Condition> conditions = new ArrayList<>();
        if (ON_SIGNATURE_AND_SEAL.matcher(folded).find()) {
            conditions.addAll(List.of(EntryIntoForce.Condition.SIGNATURE, EntryIntoForce.Condition.SEAL));
        } else if (ON_SIGNATURE.matcher(folded).find()) {
            conditions.add(EntryIntoForce.Condition.SIGNATURE);
        }
        return conditions.isEmpty() ? null : new EntryIntoForce(conditions, passage);
    }

    private static @Nullable Term term(Passage passage) {
        Matcher lasts = LASTS.matcher(passage.folded());
        return lasts.find() ? new Term(Numerals.whole(lasts.group(1)), null, null, passage) : null;
    }

    private static @Nullable SignedAt signed(Passage passage) {
        Matcher found = SIGNED.matcher(passage.folded());
        return found.find() ? Dates.day(found).map(day -> new SignedAt(day, passage.text().substring(found.start("place"), found.end("place")), passage)).orElse(null) : null;
    }
}
