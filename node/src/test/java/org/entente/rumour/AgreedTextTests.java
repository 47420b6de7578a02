package org.entente.rumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AgreedTextTests {

    @Test
    void hashesAlikeWhateverTheLineEnds() {
        var one = new AgreedText("甲\r\n乙", " 甲\n乙 ", "  ");
        var other = new AgreedText("甲\n乙", "甲\r乙", null);
        assertThat(one.hash(Verdict.FALSE)).isEqualTo(other.hash(Verdict.FALSE));
    }

    @Test
    void tellsVerdictsAndLanguagesApart() {
        var text = new AgreedText("甲", "乙", null);
        assertThat(text.hash(Verdict.FALSE)).isNotEqualTo(text.hash(Verdict.TRUE)).isNotEqualTo(new AgreedText("乙", "甲", null).hash(Verdict.FALSE))
                .isNotEqualTo(new AgreedText("甲", "乙", "a").hash(Verdict.FALSE));
    }

    @Test
    void hashStaysAsItIs() {
        assertThat(Desk.NO_PLASTIC.hash(Verdict.FALSE).hex()).isEqualTo("7f660db761da6517a39766c5c252f3d2c0569d2cb88dc3af0c3251e1a3b2c546");
    }

    @Test
    void standsInBothScripts() {
        assertThatThrownBy(() -> new AgreedText("甲", " ", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgreedText("甲".repeat(4_001), "甲", null)).isInstanceOf(IllegalArgumentException.class);
    }
}
