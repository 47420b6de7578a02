package org.entente.console;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.party.Officer;
import org.entente.party.Role;
import org.entente.script.ScriptText;
import org.springframework.context.annotation.Bean;

/// What modules contribute to a desk and a menu, as a test has it.
class SampleDesk {

    @Bean
    DeskItems sampleItems() {
        return (officer, now) -> officer.is(Role.LIAISON) ? Waiting.of(items(now)) : Waiting.of(List.of());
    }

    static List<DeskItem> items(Instant now) {
        return List.of(
                new DeskItem("R-2015-0004", ScriptText.hant("網上流傳「塑膠米」影片"), Text.of("sample.why.rumour"), Status.idle("sample.waiting"), now.minus(Duration.ofHours(30)), null, "/samples"),
                new DeskItem("HK-2015-0031", ScriptText.hant("豬肉製品獸藥殘留抽驗結果"), Text.of("sample.why.incomplete"), Status.due("sample.complete", "18:00"),
                        now.minus(Duration.ofHours(3)), now.plus(Duration.ofHours(2)), "/samples"),
                new DeskItem("GD-2015-0012", ScriptText.hans("某品牌花生油黄曲霉毒素超标，已供应两地零售点"), Text.of("sample.why.unopened"), Status.late("sample.late", Duration.ofMinutes(18)),
                        now.minus(Duration.ofMinutes(48)), now.minus(Duration.ofMinutes(18)), "/samples"),
                new DeskItem("GD-2015-0009", ScriptText.hans("婴儿配方奶粉回收行动"), Text.of("sample.why.duty"), Status.due("sample.one-missing"), now.minus(Duration.ofDays(3)), null, "/samples"));
    }

    @Bean
    DeskAction sampleAction() {
        return new DeskAction("sample.compose", "/samples", 1, Set.of(Role.LIAISON, Role.DRAFTER));
    }

    @Bean
    DeskPanel samplePanel() {
        return new DeskPanel() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public String template() {
                return "samples/panel";
            }

            @Override
            public Object content(Officer officer, Instant now) {
                return List.of(Status.done("sample.clear"), Status.due("sample.queued", 3), Status.late("sample.expired"));
            }
        };
    }

    @Bean
    MenuEntry sampleMenu() {
        return new MenuEntry("sample.menu", "/samples", 100, EnumSet.allOf(Role.class));
    }
}
