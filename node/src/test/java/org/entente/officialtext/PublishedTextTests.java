package org.entente.officialtext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.entente.script.Script;
import org.entente.script.ScriptConverter;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

class PublishedTextTests {

    private static final String SOURCE = source();
    private final PublishedText text = PublishedText.read(SOURCE);
    private final AgreementText loans = text.agreements().get(0);
    private final AgreementText drills = text.agreements().get(1);

    @Test
    void takesThePaperApartIntoNumberedParagraphsUnderTheirHeadings() {
        Paper paper = Objects.requireNonNull(text.paper());
        assertThat(paper.addressee().text()).isEqualTo("示範議會聯絡小組");
        assertThat(paper.title()).isEqualTo(new Passage(3, "示範合作會議第三次會議"));
        assertThat(paper.paragraphs()).extracting(Paper.Paragraph::number, Paper.Paragraph::part, Paper.Paragraph::section)
                .containsExactly(tuple(1, null, "目的"), tuple(2, "背景與進展", "背景"), tuple(3, "背景與進展", "渡輪服務"));
        assertThat(paper.issuer()).extracting(Passage::text).isEqualTo("示範事務局");
        assertThat(paper.month()).isEqualTo(LocalDate.of(2031, 6, 1));
    }

    @Test
    void joinsAParagraphThatAPageBreakCutsAndSaysWhere() {
        assertThat(Objects.requireNonNull(text.paper()).paragraphs().get(1).text().text()).endsWith("至於其餘兩個課題，則按各地現有安排處理。");
        assertThat(text.joined()).extracting(Passage::text).containsExactly("題再作討論；至於其餘兩個‖課題，則按各地現有安排處", "法由乙地文化局按其現行規‖則決定。");
    }

    @Test
    void countsTheParagraphsOfAnArticle() {
        Provision first = loans.articles().getFirst();
        assertThat(first.kind()).isEqualTo(Provision.Kind.ARTICLE);
        assertThat(first.text()).isNull();
        assertThat(first.children()).extracting(Provision::path).containsExactly("1.1", "1.2", "1.3");
        assertThat(loans.articles()).extracting(Provision::number).containsExactly("一", "二", "三", "四");
    }

    @Test
    void resolvesReferencesAndListsThoseThatLeadNowhere() {
        assertThat(loans.articles().get(1).references()).containsExactly(new Reference("本協議第一項第二款", "1.2"), new Reference("第一項第九款", null));
        assertThat(text.unread()).contains(new Unread(Unread.Kind.REFERENCE_WITHOUT_TARGET, new Passage(37, "第一項第九款")));
    }

    @Test
    void knowsItemsThatRunOnAcrossChaptersByTheirNumberAlone() {
        assertThat(drills.provisions()).extracting(Provision::kind, Provision::path).containsExactly(
                tuple(Provision.Kind.CHAPTER, "chapter-1"), tuple(Provision.Kind.ITEM, "1"), tuple(Provision.Kind.ITEM, "2"),
                tuple(Provision.Kind.CHAPTER, "chapter-2"), tuple(Provision.Kind.ITEM, "3"),
                tuple(Provision.Kind.CHAPTER, "chapter-3"), tuple(Provision.Kind.ITEM, "4"), tuple(Provision.Kind.CLOSING, "5"));
        assertThat(drills.provision("2")).get().extracting(each -> Objects.requireNonNull(each.heading()).text()).isEqualTo("演習記錄");
    }

    @Test
    void proposesOriginalsOfTheAgreementItselfAndNotOfWhatIsMadeUnderIt() {
        assertThat(loans.originals()).extracting(Originals::count, Originals::hant, Originals::hans, Originals::perParty, Originals::annexes).containsExactly(4, 2, 2, 2, true);
        assertThat(drills.originals()).extracting(Originals::count, Originals::hant, Originals::perParty).containsExactly(3, null, null);
    }

    @Test
    void proposesEntryIntoForceTermAndAmendmentWithTheirPassage() {
        assertThat(Objects.requireNonNull(loans.force()).conditions()).containsExactly(EntryIntoForce.Condition.SIGNATURE);
        assertThat(Objects.requireNonNull(drills.force()).conditions()).containsExactly(EntryIntoForce.Condition.SIGNATURE, EntryIntoForce.Condition.SEAL);
        assertThat(loans.term()).isNull();
        assertThat(drills.term()).extracting(Term::years).isEqualTo(3);
        assertThat(loans.signed()).extracting(SignedAt::day, SignedAt::place).containsExactly(LocalDate.of(2031, 5, 6), "示範城");
        assertThat(loans.amendment()).extracting(Passage::line).isEqualTo(39);
        assertThat(drills.amendment()).isNull();
    }

    @Test
    void readsYearsInATitleAsTermWhereTheTextHasNone() {
        AgreementText only = PublishedText.read("某地合作協議\n(2031年-2033年)\n雙方同意：\n一、互相幫助。\n").agreements().getFirst();
        assertThat(only.term()).extracting(Term::years, Term::fromYear, Term::untilYear).containsExactly(null, 2031, 2033);
    }

    @Test
    void putsColumnsOfSignaturesTogetherPageByPage() {
        assertThat(drills.signatures()).extracting(Signature::page, Signature::party, Signature::post, Signature::name, Signature::date, Signature::place).containsExactly(
                tuple(1, "甲地渡輪局", "甲地渡輪局局長", "示例一", LocalDate.of(2031, 5, 6), "示範城"), tuple(1, "乙地渡輪署", "署理渡輪署處長", "示例二", LocalDate.of(2031, 5, 7), null),
                tuple(2, "甲地渡輪局", null, null, null, null), tuple(2, "丙地渡輪廳", null, null, null, null));
        assertThat(loans.signatures()).extracting(Signature::party, Signature::post, Signature::name)
                .containsExactly(tuple("甲地圖書館委員會", "館長室主任", null), tuple("乙地特區政府", "文化局常任秘書長", null));
    }

    @Test
    void putsNothingTogetherWhereTheColumnsDiffer() {
        PublishedText odd = PublishedText.read("某地合作協議\n雙方同意：\n一、互相幫助。\n\n甲地渡輪局\n\n乙地渡輪署\n\n授權代表：甲地渡輪局局長示例一\n\n2031年5月6日\n");
        assertThat(odd.agreements().getFirst().signatures()).allSatisfy(each -> assertThat(each.name()).isNull());
        assertThat(odd.unread()).extracting(Unread::kind).contains(Unread.Kind.SIGNATURES_NOT_ALIGNED);
    }

    @Test
    void listsWhatAnOfficerHasToDecide() {
        assertThat(text.unread()).extracting(Unread::kind).containsExactlyInAnyOrder(Unread.Kind.PARAGRAPH_WITHOUT_NUMBER, Unread.Kind.REFERENCE_WITHOUT_TARGET, Unread.Kind.ANNEX_NOT_SUPPLIED,
                Unread.Kind.SIGNATORY_NOT_STATED, Unread.Kind.SIGNATORY_NOT_STATED, Unread.Kind.SIGNATURE_PAGE_BLANK, Unread.Kind.SIGNATORY_NOT_STATED, Unread.Kind.SIGNATORY_NOT_STATED);
    }

    @Test
    void readsTheSimplifiedTextAsItReadsTheTraditionalOne() {
        PublishedText simplified = PublishedText.read(new ScriptConverter().convert(ScriptText.hant(SOURCE), Script.HANS).text().text());
        assertThat(simplified.agreements()).hasSize(2);
        for (int i = 0; i < 2; i++) {
            AgreementText one = text.agreements().get(i);
            AgreementText other = simplified.agreements().get(i);
            assertThat(other.provisions().map(Provision::path)).isEqualTo(one.provisions().map(Provision::path).toList());
            assertThat(other.signatures()).extracting(Signature::date).isEqualTo(one.signatures().stream().map(Signature::date).toList());
            assertThat(Objects.requireNonNull(other.force()).conditions()).isEqualTo(Objects.requireNonNull(one.force()).conditions());
        }
        assertThat(simplified.unread()).extracting(Unread::kind).isEqualTo(text.unread().stream().map(Unread::kind).toList());
    }

    @Test
    void keepsEveryWordOfTheSource() {
        String read = String.join("", text.agreements().stream().flatMap(each -> each.provisions().flatMap(Provision::passages)).map(Passage::text).distinct().toList());
        assertThat(read).contains("互相開放館藏目錄", "每次不多於五冊", "可向甲地圖書館委員會借閱", "遺失圖書的賠償", "各付各的");
    }

    @Test
    void readsWhateverItIsGivenWithoutFailing() {
        List<String> lines = SOURCE.lines().toList();
        Random random = new Random(9);
        for (int i = 0; i < 300; i++) {
            StringBuilder mixed = new StringBuilder();
            for (int line = 0; line < 40; line++) {
                String one = lines.get(random.nextInt(lines.size()));
                mixed.append(one, 0, random.nextInt(4) == 0 ? random.nextInt(one.length() + 1) : one.length()).append(random.nextBoolean() ? "\n" : "\n\n");
            }
            assertThat(PublishedText.read(mixed.toString()).unread()).isNotNull();
        }
        assertThat(PublishedText.read("").agreements()).isEmpty();
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> PublishedText.read(" ".repeat(PublishedText.MOST_CHARACTERS + 1)));
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(PublishedTextTests.class.getResourceAsStream("/officialtext/paper.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
