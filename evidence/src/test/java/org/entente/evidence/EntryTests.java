package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntryTests {

    private final Entry first = Samples.HK_SIGNER.sign(Samples.content(Samples.HK, 1, null), Samples.NOON);

    @Test
    void isReadBackAsItWasStated() {
        Entry read = Entry.parse(first.jws());

        assertThat(read).isEqualTo(first);
        assertThat(read.content()).isEqualTo(Samples.content(Samples.HK, 1, null));
        assertThat(read.signatureFits()).isTrue();
    }

    @Test
    void statesItsFieldsInFixedOrderWithoutWhiteSpace() {
        Entry second = Samples.HK_SIGNER.sign(Samples.content(Samples.HK, 2, first.hash()), Samples.NOON);

        assertThat(new String(second.content().payload(), StandardCharsets.UTF_8)).isEqualTo(
                "{\"specversion\":\"1.0\",\"id\":\"01900000-0000-7002-8000-000000000002\",\"source\":\"urn:entente:HK:food-safety\","
                        + "\"type\":\"foodsafety.notification-issued.v1\",\"time\":\"2015-10-01T04:00:02.000Z\",\"subject\":\"HK-2015-0007\","
                        + "\"datacontenttype\":\"application/json\",\"sequence\":\"2\",\"previous\":\"" + first.hash() + "\","
                        + "\"actor\":\"HK-FHB/1001\",\"clause\":\"FS-2d\",\"data\":{\"product\":\"示範產品甲\",\"quantity\":\"0.05\",\"lots\":3,"
                        + "\"measures\":[\"recall\",\"stop-sale\"]}}");
    }

    @Test
    void namesTheEntriesThatItAnswers() {
        EntryContent c = Samples.content(Samples.HK, 1, null);
        EntryContent answering = new EntryContent(c.stream(), 1, null, c.id(), c.time(), c.type(), c.subject(), c.actor(), null,
                List.of(first.hash(), Sha256.ofAscii("other")), c.data());

        Entry read = Entry.parse(Samples.HK_SIGNER.sign(answering, Samples.NOON).jws());

        assertThat(read.content().answers()).containsExactly(first.hash(), Sha256.ofAscii("other"));
        assertThat(read.content().clause()).isNull();
    }

    @Test
    void keepsEveryCharacter() {
        String text = "𠮷野家\t\u001f\u007f\u2028/\\\"‏ 🍜";

        Entry read = Entry.parse(Samples.HK_SIGNER.sign(Samples.content(Samples.HK, 1, null, Samples.notification(text)), Samples.NOON).jws());

        assertThat(read.content().data().path("product").stringValue()).isEqualTo(text);
        assertThat(new String(read.content().payload(), StandardCharsets.UTF_8)).contains("𠮷野家\\t\\u001f\u007f\u2028/\\\\\\\"");
    }

    @Test
    void isLimitedTo256KiB() {
        var large = Samples.content(Samples.HK, 1, null, Samples.notification("x".repeat(200_000)));

        assertThatIllegalArgumentException().isThrownBy(() -> Samples.HK_SIGNER.sign(large, Samples.NOON)).withMessageContaining("262144");
    }

    @Test
    void cannotBeSignedWithAnotherKeyThanTheCertificates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EntrySigner(Samples.HK_KEY.keys().getPrivate(), Samples.GD_KEY.certificate()));
    }

    @Test
    void cannotStateAFraction() {
        var data = Samples.notification("示範產品甲").put("limit", new BigDecimal("0.05"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.HK_SIGNER.sign(Samples.content(Samples.HK, 1, null, data), Samples.NOON))
                .withMessageContaining("as a string");
    }
}
