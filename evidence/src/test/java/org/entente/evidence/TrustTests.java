package org.entente.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustTests {

    private final SampleAuthority authority = new SampleAuthority("HK");

    @Test
    void passesALeafOfTheGovernmentsAuthority() {
        assertThat(judge(authority.leaf(), Samples.NOON)).isEqualTo(new Finding.Passed("certificate"));
    }

    @Test
    void cannotDecideAboutAGovernmentThatItDoesNotKnow() {
        Finding finding = SampleAuthority.trust(authority).judge("GD", authority.leaf().certificate(), Samples.NOON);
        assertThat(finding).isInstanceOfSatisfying(Finding.Undecided.class, u -> assertThat(u.code()).isEqualTo("unknown-government"));
    }

    @Test
    void refusesALeafOfAnotherAuthorityEvenUnderTheSameName() {
        failed("wrong-authority", judge(new SampleAuthority("HK").leaf(), Samples.NOON));
        failed("wrong-authority", judge(Samples.GD_KEY, Samples.NOON));
    }

    @Test
    void judgesAtTheGivenTime() {
        SampleAuthority.Leaf leaf = authority.leaf(Samples.NOON, Samples.NOON.plusSeconds(60));

        failed("certificate-not-yet-valid", judge(leaf, Samples.NOON.minusSeconds(1)));
        passed(judge(leaf, Samples.NOON));
        passed(judge(leaf, Samples.NOON.plusSeconds(60)));
        failed("certificate-expired", judge(leaf, Samples.NOON.plusSeconds(61)));
    }

    @Test
    void countsARevocationFromItsTimeOn() {
        SampleAuthority.Leaf leaf = authority.leaf();
        authority.revoke(leaf.certificate(), Samples.NOON);

        passed(judge(leaf, Samples.NOON.minusSeconds(1)));
        failed("certificate-revoked", judge(leaf, Samples.NOON));
    }

    @Test
    void cannotDecideWithAListThatShouldHaveBeenRenewed() {
        Trust trust = new Trust(List.of(new TrustedAuthority("HK", authority.certificate(),
                authority.revocations(Samples.NOON.minusSeconds(60), Samples.NOON))));

        passed(trust.judge("HK", authority.leaf().certificate(), Samples.NOON));
        assertThat(trust.judge("HK", authority.leaf().certificate(), Samples.NOON.plusSeconds(1)))
                .isInstanceOfSatisfying(Finding.Undecided.class, u -> assertThat(u.code()).isEqualTo("revocations-out-of-date"));
    }

    @Test
    void refusesCertificatesMadeForSomethingElse() {
        Instant until = SampleAuthority.UNTIL;
        failed("certificate-not-for-signing", judge(authority.leaf(SampleAuthority.FROM, until, KeyUsage.keyAgreement), Samples.NOON));
        failed("certificate-not-for-signing", judge(authority.connectionLeaf(), Samples.NOON));
        failed("certificate-not-for-signing",
                SampleAuthority.trust(authority).judge("HK", authority.certificate(), Samples.NOON));
    }

    @Test
    void refusesACertificateForAnotherGovernmentOfTheSameAuthority() {
        Trust trust = new Trust(List.of(new TrustedAuthority("MO", authority.certificate(), authority.trusted().revocations())));
        failed("wrong-government", trust.judge("MO", authority.leaf().certificate(), Samples.NOON));
    }

    @Test
    void knowsTheOldAuthorityBesideTheNew() {
        SampleAuthority next = new SampleAuthority("HK");
        Trust trust = SampleAuthority.trust(authority, next);

        passed(trust.judge("HK", authority.leaf().certificate(), Samples.NOON));
        passed(trust.judge("HK", next.leaf().certificate(), Samples.NOON));
    }

    @Test
    void judgesSignatoriesByWhoIssuedThemAndWhen() {
        SampleAuthority.Leaf person = authority.leaf(Samples.NOON, Samples.NOON.plusSeconds(60), KeyUsage.nonRepudiation);
        failed("certificate-not-for-signing", judge(person, Samples.NOON));
        passed(judgeSignatory(person, Samples.NOON));
        failed("certificate-not-yet-valid", judgeSignatory(person, Samples.NOON.minusSeconds(1)));
        failed("certificate-expired", judgeSignatory(person, Samples.NOON.plusSeconds(61)));
        failed("wrong-authority", judgeSignatory(new SampleAuthority("HK").leaf(), Samples.NOON));
        failed("certificate-not-for-signing", judgeSignatory(authority.leaf(SampleAuthority.FROM, SampleAuthority.UNTIL, KeyUsage.keyAgreement), Samples.NOON));
        failed("certificate-not-for-signing", SampleAuthority.trust(authority).judgeSignatory("HK", authority.certificate(), Samples.NOON));
        authority.revoke(person.certificate(), Samples.NOON.plusSeconds(30));
        passed(judgeSignatory(person, Samples.NOON.plusSeconds(29)));
        failed("certificate-revoked", judgeSignatory(person, Samples.NOON.plusSeconds(30)));
    }

    @Test
    void refusesAListThatTheAuthorityDidNotSign() {
        var foreign = new SampleAuthority("HK").revocations(Samples.NOON, Samples.NOON.plus(Duration.ofDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrustedAuthority("HK", authority.certificate(), foreign));
    }

    @Test
    void isKeptInAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("trust.json");
        Trust trust = SampleAuthority.trust(authority, Samples.GD_AUTHORITY);
        trust.save(file);

        assertThat(Trust.load(file).authorities().equals(trust.authorities())).isTrue();
    }

    @Test
    void refusesAnythingElseThanATrustFile(@TempDir Path folder) throws IOException {
        for (String text : new String[] {"", "[]", "{}", "{\"governments\":[{}]}",
            "{\"governments\":[{\"government\":\"HK\",\"authority\":\"x\",\"revocations\":\"y\"}]}"}) {
            Path file = Files.writeString(folder.resolve("trust.json"), text);
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> Trust.load(file));
        }
    }

    private Finding judge(SampleAuthority.Leaf leaf, Instant at) {
        return SampleAuthority.trust(authority).judge("HK", leaf.certificate(), at);
    }

    private Finding judgeSignatory(SampleAuthority.Leaf leaf, Instant at) {
        return SampleAuthority.trust(authority).judgeSignatory("HK", leaf.certificate(), at);
    }

    private static void passed(Finding finding) {
        assertThat(finding).isInstanceOf(Finding.Passed.class);
    }

    private static void failed(String code, Finding finding) {
        assertThat(finding).isInstanceOfSatisfying(Finding.Failed.class, f -> assertThat(f.code()).isEqualTo(code));
    }
}
