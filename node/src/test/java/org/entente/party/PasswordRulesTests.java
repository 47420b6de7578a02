package org.entente.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules(Set.of("password", "hongkong", "qwertyuiopas"));

    @ParameterizedTest
    @ValueSource(strings = {"lantern river 7 tea", "k7mp-x2vd-9hqt-w4rn", "海港晨光與一杯茶三十七度", "my hongkong tram ride"})
    void takesALongPasswordWithoutAskingForKindsOfCharacters(String password) {
        assertThat(rules.judge(password, "1001")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "Password2015!!", "12345678901234", "abcdefghijkl", "aaaaaaaaaaaaaa", "ababababababab", "QWERTYUIOPAS", "2015hongkong2015", "lkjihgfedcba"})
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(rules.judge(password, "1001")).contains(new AccountRefusal.PasswordCommon());
    }

    @Test
    void countsCharactersNotTheirParts() {
        assertThat(rules.judge("短密碼一二三四五六七八", "1001")).contains(new AccountRefusal.PasswordTooShort(12));
        assertThat(rules.judge("晨".repeat(12) + "光海港茶與車站三十七度半和半", "1001")).contains(new AccountRefusal.PasswordTooLong(72));
    }

    @Test
    void refusesOneThatHoldsTheNumber() {
        assertThat(rules.judge("lantern HK-1001 river", "hk-1001")).contains(new AccountRefusal.PasswordHoldsNumber());
    }
}
