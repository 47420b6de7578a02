package org.entente.publicregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.evidence.Sha256;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.NotificationWithdrawn;
import org.entente.journal.Refusal;
import org.entente.journal.Statement;
import org.entente.party.Government;
import org.entente.script.ScriptText;
import org.junit.jupiter.api.Test;

/// FS-4b: the public reads only what both sides stand by, whatever crosses on the way.
class ReleaseTests {

    private final List<RegisterSide> sides = RegisterSide.both(false);
    private final RegisterSide guangdong = sides.getFirst();
    private final RegisterSide hongKong = sides.getLast();

    @Test
    void isNotPublicUntilTheOtherSideAgrees() {
        hongKong.propose(ReleaseSamples.RECALL);
        exchange();
        assertThat(guangdong.release().current()).isEmpty();
        assertThat(guangdong.release().status()).isEqualTo(ReleaseStatus.PROPOSED);
        assertThat(guangdong.release().awaiting(Government.GUANGDONG)).isPresent();
        assertThat(hongKong.release().awaiting(Government.HONG_KONG)).isEmpty();
    }

    @Test
    void isPublicOnBothSidesOnceBothStateTheSame() {
        publish();
        for (RegisterSide side : sides) {
            assertThat(side.release().status()).isEqualTo(ReleaseStatus.PUBLIC);
            assertThat(side.release().current()).hasValueSatisfying(shown -> assertThat(shown.content().wording()).isEqualTo(ReleaseSamples.RECALL));
            assertThat(side.release().awaiting(Government.HONG_KONG)).isEmpty();
            assertThat(side.release().awaiting(Government.GUANGDONG)).isEmpty();
        }
    }

    @Test
    void isPublicWhenBothProposeTheSameWithoutKnowing() {
        hongKong.propose(ReleaseSamples.RECALL);
        guangdong.propose(ReleaseSamples.RECALL);
        exchange();
        assertThat(hongKong.release().status()).isEqualTo(ReleaseStatus.PUBLIC);
    }

    @Test
    void keepsTheOldTextUntilBothAgreeOnTheNewOne() {
        publish();
        guangdong.propose(ReleaseSamples.EXTENDED);
        exchange();
        assertThat(shown(hongKong)).isEqualTo(ReleaseSamples.RECALL);
        hongKong.agree();
        exchange();
        assertThat(shown(guangdong)).isEqualTo(ReleaseSamples.EXTENDED);
        assertThat(guangdong.release().publications()).hasSize(2);
    }

    @Test
    void agreesOnTheTextStatedFirstWhenBothAgreeToTheOthers() {
        hongKong.propose(ReleaseSamples.RECALL);
        guangdong.propose(ReleaseSamples.EXTENDED);
        exchange();
        hongKong.agree();
        guangdong.agree();
        exchange();
        assertThat(shown(hongKong)).isEqualTo(shown(guangdong));
    }

    @Test
    void endsAtOnceWhenEitherSideWithdraws() {
        publish();
        guangdong.withdraw();
        exchange();
        assertThat(hongKong.release().status()).isEqualTo(ReleaseStatus.WITHDRAWN);
        assertThat(hongKong.release().last()).hasValueSatisfying(last -> assertThat(last.ended()).isNotNull());
        assertThat(guangdong.release().awaiting(Government.GUANGDONG)).isEmpty();
    }

    @Test
    void isNotPublicWhenAWithdrawalCrossesWithTheConsent() {
        hongKong.propose(ReleaseSamples.RECALL);
        exchange();
        hongKong.withdraw();
        guangdong.agree();
        exchange();
        assertThat(hongKong.release().current()).isEmpty();
        assertThat(guangdong.release().current()).isEmpty();
    }

    @Test
    void canBeReleasedAgainAfterAWithdrawal() {
        publish();
        hongKong.withdraw();
        exchange();
        hongKong.propose(ReleaseSamples.RECALL);
        exchange();
        assertThat(guangdong.release().status()).isEqualTo(ReleaseStatus.PROPOSED);
        guangdong.agree();
        exchange();
        assertThat(hongKong.release().current()).hasValueSatisfying(shown -> assertThat(shown.version()).isEqualTo(2));
    }

    @Test
    void isDeclinedWithAReason() {
        hongKong.propose(ReleaseSamples.RECALL);
        exchange();
        guangdong.withdraw();
        exchange();
        assertThat(hongKong.release().status()).isEqualTo(ReleaseStatus.DECLINED);
        assertThat(hongKong.release().steps().getLast().reason()).contains(ScriptText.hant("化驗結果有誤"));
    }

    @Test
    void refusesLanguagesThatCarryDifferentFigures() {
        assertThat(RegisterSide.refusal(hongKong.rules().propose(ReleaseSamples.propose(ReleaseSamples.DIFFERING)))).isInstanceOfSatisfying(ReleaseRefusal.FiguresDiffer.class,
                refusal -> assertThat(refusal.differences()).containsExactlyInAnyOrder(figure("1200", 1, 1, 0), figure("2100", 0, 0, 1)));
    }

    @Test
    void refusesToAgreeToFiguresThatDifferOrToAnExerciseThatIsNone() {
        guangdong.stated(new Statement(ReleaseProposed.of(ReleaseSamples.REFERENCE, 1, ReleaseSamples.content(ReleaseSamples.DIFFERING, false)), ReleaseSamples.REFERENCE.toString(), null));
        exchange();
        assertThat(agreement()).isInstanceOf(ReleaseRefusal.FiguresDiffer.class);
        guangdong.stated(new Statement(ReleaseProposed.of(ReleaseSamples.REFERENCE, 2, ReleaseSamples.content(ReleaseSamples.RECALL, true)), ReleaseSamples.REFERENCE.toString(), null));
        exchange();
        assertThat(agreement()).isEqualTo(new ReleaseRefusal.ExerciseDiffers());
    }

    @Test
    void refusesToAgreeToATextThatWasReplaced() {
        Sha256 first = new Sha256(((ReleaseProposed) hongKong.propose(ReleaseSamples.RECALL).fact()).hash());
        hongKong.propose(ReleaseSamples.EXTENDED);
        exchange();
        assertThat(RegisterSide.refusal(guangdong.rules().agree(new AgreeRelease(ReleaseSamples.REFERENCE, first)))).isEqualTo(new ReleaseRefusal.ProposalReplaced());
    }

    @Test
    void refusesToSayTheSameAgain() {
        hongKong.propose(ReleaseSamples.RECALL);
        assertThat(proposal(hongKong)).isEqualTo(new ReleaseRefusal.SaidAlready());
        exchange();
        assertThat(proposal(guangdong)).isEqualTo(new ReleaseRefusal.SaidAlready());
        guangdong.agree();
        exchange();
        assertThat(proposal(hongKong)).isEqualTo(new ReleaseRefusal.SaidAlready());
    }

    @Test
    void refusesWhatNobodyWasNotifiedOfOrWasTakenBack() {
        var unknown = NotificationReference.parse("HK-2015-0008");
        assertThat(RegisterSide.refusal(hongKong.rules().withdraw(new WithdrawRelease(unknown, ScriptText.hant("無"))))).isEqualTo(new ReleaseRefusal.NotFound("HK-2015-0008"));
        assertThat(RegisterSide.refusal(hongKong.rules().withdraw(RegisterSide.withdrawal()))).isEqualTo(new ReleaseRefusal.NothingToWithdraw());
        hongKong.stated(new Statement(new NotificationWithdrawn(ScriptText.hant("誤報")), ReleaseSamples.REFERENCE.toString(), null));
        assertThat(proposal(hongKong)).isEqualTo(new ReleaseRefusal.NotificationTakenBack("HK-2015-0007"));
    }

    @Test
    void takesNoWordOfAThirdGovernment() {
        var macao = new RegisterSide(Government.MACAO);
        macao.stated(new Statement(ReleaseProposed.of(ReleaseSamples.REFERENCE, 1, ReleaseSamples.content(ReleaseSamples.RECALL, false)), ReleaseSamples.REFERENCE.toString(), null));
        hongKong.receive(macao);
        assertThat(hongKong.release().steps()).isEmpty();
    }

    private Refusal agreement() {
        Sha256 text = hongKong.release().awaiting(Government.HONG_KONG).orElseThrow().text();
        return RegisterSide.refusal(hongKong.rules().agree(new AgreeRelease(ReleaseSamples.REFERENCE, text)));
    }

    private static Refusal proposal(RegisterSide side) {
        return RegisterSide.refusal(side.rules().propose(ReleaseSamples.propose(ReleaseSamples.RECALL)));
    }

    private static FigureDifference figure(String value, long hant, long hans, long en) {
        return new FigureDifference(value, hant, hans, en);
    }

    private static Wording shown(RegisterSide side) {
        return side.release().current().orElseThrow().content().wording();
    }

    private void publish() {
        hongKong.propose(ReleaseSamples.RECALL);
        exchange();
        guangdong.agree();
        exchange();
    }

    private void exchange() {
        RegisterSide.exchange(guangdong, hongKong);
    }
}
