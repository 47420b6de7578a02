package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One entry has exactly one form; everything else is refused with the code that tells why.
class StrictFormTests {

    private final Entry entry = Samples.HK_SIGNER.sign(Samples.content(Samples.HK, 1, null), Samples.NOON);
    private final String[] parts = entry.jws().split("\\.");
    private final String header = decoded(parts[0]);
    private final String payload = decoded(parts[1]);

    @ParameterizedTest
    @ValueSource(strings = {"AA=", "AA==", "A", "AB", "AAB", "A+AA", "A/AA", "AA\n", "AA A", "ＡＡ"})
    void refusesBase64WithPaddingStrayBitsOrOtherCharacters(String text) {
        assertThatExceptionOfType(MalformedEntryException.class).isThrownBy(() -> Base64Url.decode(text))
                .satisfies(e -> assertThat(e.code()).isEqualTo("base64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AA", "AQ", "AAA", "AAE", "AAAA", "-_-_", "AAAAAA"})
    void readsBase64InItsOneForm(String text) {
        assertThat(Base64Url.encode(Base64Url.decode(text))).isEqualTo(text);
    }

    @Test
    void signsWithTheLowerOfTheTwoValuesAndRefusesTheHigher() {
        BigInteger order = new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);
        byte[] rs = Base64Url.decode(parts[2]);
        BigInteger s = new BigInteger(1, rs, 32, 32);
        byte[] high = order.subtract(s).toByteArray();
        System.arraycopy(high, high.length - 32, rs, 32, 32);

        assertThat(s).isLessThanOrEqualTo(order.shiftRight(1));
        assertThat(P256.verifies(entry.certificate().getPublicKey(), signedBytes(), rs)).isTrue();
        refused("signature-form", parts[0] + "." + parts[1] + "." + Base64Url.encode(rs));
    }

    @Test
    void refusesASignatureOutOfRange() {
        byte[] rs = Base64Url.decode(parts[2]);
        byte[] withoutR = rs.clone();
        Arrays.fill(withoutR, 0, 32, (byte) 0);
        byte[] hugeR = rs.clone();
        Arrays.fill(hugeR, 0, 32, (byte) 0xff);
        byte[] withoutS = rs.clone();
        Arrays.fill(withoutS, 32, 64, (byte) 0);

        for (byte[] signature : new byte[][] {withoutR, hugeR, withoutS, Arrays.copyOf(rs, 63), Arrays.copyOf(rs, 65), {}}) {
            refused("signature-form", parts[0] + "." + parts[1] + "." + Base64Url.encode(signature));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "algorithm      | \"alg\":\"ES256\" | \"alg\":\"none\"",
        "algorithm      | \"alg\":\"ES256\" | \"alg\":\"HS256\"",
        "algorithm      | \"alg\":\"ES256\" | \"alg\":\"es256\"",
        "algorithm      | \"alg\":\"ES256\" | \"alg\":[\"ES256\"]",
        "header-unknown | \"alg\":\"ES256\" | \"alg\":\"ES256\",\"crit\":[\"b64\"]",
        "header-unknown | \"alg\":\"ES256\" | \"alg\":\"ES256\",\"kid\":\"1\"",
        "header-form    | \"alg\":\"ES256\" | \"alg\":\"ES256\",\"alg\":\"ES256\"",
        "header-form    | \"alg\":\"ES256\" | \"alg\": \"ES256\"",
        "header-form    | ,\"iat\":          | ,\"iat\":0",
        "header-form    | ,\"iat\":          | ,\"iat\":-",
        "kind           | entente-entry      | entente-receipt",
        "kind           | entente-entry      | jose",
        "kind           | cloudevents+json   | json",
    })
    void refusesAnyOtherHeader(String code, String part, String replacement) {
        assertThat(header).contains(part);
        refused(code, signed(header.replace(part, replacement), payload));
    }

    @Test
    void refusesOtherCertificatesThanOneOnTheRightCurve() {
        String hk = SigningCertificate.of(Samples.HK_KEY.certificate()).encoded();
        String gd = SigningCertificate.of(Samples.GD_KEY.certificate()).encoded();

        refused("certificate-hash", signed(header.replace(hk, gd), payload));
        refused("certificate-form", signed(header.replace(hk, "AAAA"), payload));
        refused("certificate-form", signed(header.replace(hk, hk.substring(0, 40)), payload));
        refused("header-form", signed(header.replace(hk, hk + "\",\"" + gd), payload));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "payload-json  | {\"specversion\"      | {{\"specversion\"",
        "payload-json  | \"sequence\":\"1\"     | \"sequence\":\"1\",\"sequence\":\"1\"",
        "payload-json  | \"lots\":3            | \"lots\":3,\"lots\":3",
        "payload-json  | \"lots\":3            | \"lots\":03",
        "payload-json  | \"lots\":3            | \"lots\":NaN",
        "payload-form  | \"lots\":3            | \"lots\":3.0",
        "payload-form  | \"lots\":3            | \"lots\":3e0",
        "payload-form  | \"lots\":3            | \"lots\":-0",
        "payload-form  | \"lots\":3            | \"lots\":9007199254740992",
        "payload-form  | \"lots\":3            | \"lots\": 3",
        "payload-form  | recall               | \\u0072ecall",
        "payload-form  | recall               | re\\/call",
        "payload-form  | recall               | \\ud800",
        "payload-form  | recall               | \\udc00\\ud800",
        "payload-form  | recall               | \\u0000",
        "payload-form  | \"lots\"               | \"\\u0000\"",
        "payload-form  | \"specversion\":\"1.0\" | \"specversion\":\"1.1\"",
        "payload-form  | \"specversion\":\"1.0\" | \"specversion\":\"1.0\",\"extra\":\"x\"",
        "payload-form  | application/json     | text/json",
        "payload-form  | \"sequence\":\"1\"     | \"sequence\":\"01\"",
        "payload-field | .000Z                | .0000Z",
        "payload-field | \"sequence\":\"1\"     | \"sequence\":\"0\"",
        "payload-field | \"sequence\":\"1\"     | \"sequence\":\"2\"",
        "payload-field | \"sequence\":\"1\"     | \"sequence\":1",
        "payload-field | \"sequence\":\"1\"     | \"sequence\":\"1234567890123456789\"",
        "payload-field | \"sequence\":\"1\"     | \"sequence\":\"1\",\"previous\":\"0\"",
        "payload-field | 2015-10-01           | 2015-02-30",
        "payload-field | urn:entente:HK       | urn:entente:hk",
        "payload-field | HK-FHB/1001          | HK-FHB",
        "payload-field | HK-2015-0007         | HK\\n2015",
        "payload-field | .notification-issued.v1 | .NotificationIssued",
        "payload-field | \"data\":             | \"content\":",
        "payload-field | FS-2d                | FS 2d",
    })
    void refusesAnyOtherPayload(String code, String part, String replacement) {
        assertThat(payload).contains(part);
        refused(code, signed(header, payload.replace(part, replacement)));
    }

    @Test
    void refusesDeepNestingAndOtherThanObjects() {
        refused("payload-json", signed(header, payload.replace("3,", "[".repeat(40) + "]".repeat(40) + ",")));
        refused("payload-json", signed(header, "[".repeat(100_000)));
        refused("payload-json", signed(header, "[]"));
        refused("payload-json", signed(header, "\"text\""));
        refused("payload-json", signed(header, ""));
        refused("payload-field", signed(header, "{}"));
    }

    @Test
    void refusesWhatIsNotThreeParts() {
        for (String text : new String[] {"", ".", "..", "...", "a.b", parts[0] + "." + parts[1], entry.jws() + "."}) {
            assertThatExceptionOfType(MalformedEntryException.class).as(text).isThrownBy(() -> Entry.parse(text));
        }
        refused("jws-form", entry.jws() + ".");
    }

    @Test
    void refusesWhatIsLargerThan256KiB() {
        refused("too-large", "a".repeat(256 * 1024 + 1));
    }

    @Test
    void doesNotShowHostileBytesInMessages() {
        assertThatExceptionOfType(MalformedEntryException.class)
                .isThrownBy(() -> Entry.parse(signed(header, payload.replace("HK-FHB/1001", "\\u001b[2J\\n" + "x".repeat(5_000)))))
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400).doesNotContainPattern("\\p{Cntrl}"));
    }

    @Test
    void doesNotShowItsInsidesInMessages() {
        String hk = SigningCertificate.of(Samples.HK_KEY.certificate()).encoded();

        assertThatExceptionOfType(MalformedEntryException.class).isThrownBy(() -> Entry.parse(signed(header.replace(hk, hk.substring(0, 40)), payload)))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("java.", "Exception"));
    }

    private static void refused(String code, String jws) {
        assertThatExceptionOfType(MalformedEntryException.class).isThrownBy(() -> Entry.parse(jws))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    /// Anybody can sign anything: the signature of these is good.
    private static String signed(String header, String payload) {
        String input = Base64Url.encode(header.getBytes(StandardCharsets.UTF_8)) + "."
                + Base64Url.encode(payload.getBytes(StandardCharsets.UTF_8));
        return input + "." + Base64Url.encode(P256.sign(Samples.HK_KEY.keys().getPrivate(), input.getBytes(StandardCharsets.US_ASCII)));
    }

    private byte[] signedBytes() {
        return (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
    }

    private static String decoded(String part) {
        return new String(Base64Url.decode(part), StandardCharsets.UTF_8);
    }
}
