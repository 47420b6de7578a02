package org.entente.bench;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.evidence.Actor;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.DistributionRow;
import org.entente.foodsafety.Essentials;
import org.entente.foodsafety.Hazard;
import org.entente.foodsafety.Lot;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.NotificationIssued;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.Operator;
import org.entente.foodsafety.Product;
import org.entente.foodsafety.Side;
import org.entente.foodsafety.Stated;
import org.entente.journal.AttachmentRef;
import org.entente.journal.FactJson;
import org.entente.party.Government;
import org.entente.script.ScriptText;

/// The documents that are sent: notifications of surveillance results, no two alike, each as long to the byte as its size says. A document of 1 MB is a notification of 2 KB with an attachment
/// that makes up the rest, of bytes that cannot be compressed.
final class Documents {

    /// Whoever wrote them; another officer sends them.
    static final Actor DRAFTER = new Actor("HK-CFS", "1101");

    private static final String CHARACTERS = "食品安全交流合作協議通報檢測樣本批次進口出口檢驗結果超出標準限量農藥殘留重金屬微生物產地來源供應商零售批發冷藏運輸倉庫市場抽查跟進調查回收銷毀消費者衛生部門聯絡官員確認";
    private static final int NUMBERED = 100_000_000;

    private final Map<DocumentSize, NotificationContent> patterns = new EnumMap<>(DocumentSize.class);
    private final byte[] noise = new byte[DocumentSize.MB_1.bytes() - DocumentSize.KB_2.bytes()];

    Documents() {
        new Random(1).nextBytes(noise);
        patterns.put(DocumentSize.KB_2, filled(List.of(), DocumentSize.KB_2.bytes()));
        patterns.put(DocumentSize.KB_20, filled(IntStream.range(0, 85).mapToObj(Documents::row).toList(), DocumentSize.KB_20.bytes()));
        patterns.put(DocumentSize.MB_1, patterns.get(DocumentSize.KB_2));
    }

    /// What a notification says.
    NotificationContent content(DocumentSize size, long number) {
        return patterns.get(size).change().title(title(number)).build();
    }

    /// What belongs to a document of 1 MB besides its notification.
    byte[] attachment(long number) {
        byte[] bytes = noise.clone();
        ByteBuffer.wrap(bytes).putLong(number);
        return bytes;
    }

    /// A whole document as one piece, for gateways that know nothing of notifications.
    byte[] payload(DocumentSize size, long number) {
        byte[] notification = json(content(size, number), List.of()).getBytes(StandardCharsets.UTF_8);
        return size == DocumentSize.MB_1 ? ByteBuffer.allocate(size.bytes()).put(notification).put(attachment(number)).array() : notification;
    }

    static String json(NotificationContent content, List<AttachmentRef> attachments) {
        return FactJson.write(new NotificationIssued(Government.GUANGDONG.code(), content, DRAFTER, attachments));
    }

    /// A notification with these rows, its summary written on until the whole has so many bytes.
    private static NotificationContent filled(List<DistributionRow> rows, int bytes) {
        int missing = bytes - json(pattern(rows, ""), List.of()).getBytes(StandardCharsets.UTF_8).length;
        return pattern(rows, text(missing / 3, rows.size()) + ".".repeat(missing % 3));
    }

    private static NotificationContent pattern(List<DistributionRow> rows, String more) {
        return new ContentBuilder()
                .kind(NotificationKind.SURVEILLANCE)
                .classification(Classification.ATTENTION)
                .title(title(0))
                .summary(ScriptText.hant("抽樣檢測結果" + more))
                .essentials(new Essentials(Stated.given(ScriptText.hant("本批產品及同一來源的其他批次")), Stated.given(ScriptText.hant("已停售，並通知進口商保留存貨")), Stated.unknown()))
                .product(Product.named(ScriptText.hant("急凍蝦仁")))
                .lots(List.of(new Lot("L20151109-A7", LocalDate.of(2015, 11, 9), LocalDate.of(2016, 11, 8), new BigDecimal("1250.5"), "kg", "44000015009211")))
                .hazards(List.of(Hazard.of(ScriptText.hant("氯霉素"), Hazard.Category.VETERINARY_RESIDUE)))
                .operators(List.of(Operator.of(Side.HK, Operator.Role.IMPORTER, ScriptText.hant("示範食品進口有限公司"))))
                .distribution(rows)
                .build();
    }

    /// The same length for all numbers.
    private static ScriptText title(long number) {
        return ScriptText.hant("監測結果第" + (NUMBERED + number) + "號");
    }

    private static DistributionRow row(int number) {
        return new DistributionRow("示範零售店" + number, Side.HK, text(12, number), "L20151109-A7", new BigDecimal(number + 10), "kg", LocalDate.of(2015, 11, 20), DistributionRow.Status.SUPPLIED);
    }

    /// So many characters in an order of no sense, as little compressible as sense would be.
    private static String text(int characters, long seed) {
        return new Random(seed).ints(characters, 0, CHARACTERS.length()).collect(StringBuilder::new, (text, at) -> text.append(CHARACTERS.charAt(at)), StringBuilder::append).toString();
    }
}
