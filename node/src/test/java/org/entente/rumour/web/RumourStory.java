package org.entente.rumour.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.entente.console.TestConsole;
import org.entente.journal.Outcome;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.Signatory;
import org.entente.rumour.AdoptFinding;
import org.entente.rumour.AgreedText;
import org.entente.rumour.GuangdongRumours;
import org.entente.rumour.LinkTwins;
import org.entente.rumour.Medium;
import org.entente.rumour.OpenRumour;
import org.entente.rumour.Rumour;
import org.entente.rumour.RumourBoard;
import org.entente.rumour.RumourId;
import org.entente.rumour.Rumours;
import org.entente.rumour.StateFinding;
import org.entente.rumour.Verdict;
import org.entente.script.ScriptText;

/// Four stories at the desk of Hong Kong: one settled, one where Guangdong has stated its finding, one late, one that waits.
final class RumourStory {

    static final AgreedText NO_PLASTIC = new AgreedText(
            "網上影片所指的「塑膠米」並不屬實。2015年9月9日抽驗 12 個樣本，全部合格。", "网上视频所指的“塑胶米”并不属实。2015年9月9日抽检 12 个样本，全部合格。",
            "The video about \"plastic rice\" is not true. On 9 September 2015 all 12 samples passed.");
    static final AgreedText EGGS = new AgreedText("網傳雞蛋含 0.5 mg/kg 示範藥物，未能核實。", "网传鸡蛋含 0.5 mg/kg 示范药物，无法核实。", null);

    private static final Signatory LIAISON = new Signatory(new OrganisationId("HK-FHB"), TestConsole.LIAISON, Set.of(Role.LIAISON));

    final TestConsole node;
    final GuangdongRumours guangdong;
    final RumourId settled;
    final RumourId theirs;
    final RumourId late;

    RumourStory(TestConsole node) {
        this.node = node;
        this.guangdong = new GuangdongRumours(node);
        settled = open(Medium.WEB, "網上流傳「塑膠米」影片", "影片聲稱市面有以塑膠製成的白米出售，煮熟後會彈起。");
        guangdong.find(story(settled), Verdict.FALSE, NO_PLASTIC, "抽检本省市场 12 个样本，均为普通大米。");
        done(rumours().adopt(new AdoptFinding(settled, theirFinding(settled), ScriptText.hant("香港抽驗結果相同。")), LIAISON));
        theirs = guangdong.open(Medium.CHAT, "群组流传某品牌鸡蛋检出示范药物", "聊天群组称示范牌鸡蛋检出示范药物 0.5 mg/kg，已在两地出售。", Duration.ofHours(5));
        guangdong.find(story(theirs), Verdict.UNVERIFIABLE, EGGS, "未找到该批次的检测报告。");
        late = guangdong.open(Medium.PRESS, "报章称示范牌奶粉致婴儿不适", "示范晚报报道三名婴儿饮用示范牌奶粉后不适，来源不明。", Duration.ofHours(30));
        RumourId waits = open(Medium.RADIO, "電台指示範牌汽水含金屬碎片", "聽眾致電電台節目，指一罐示範牌汽水有金屬碎片。");
        done(rumours().state(new StateFinding(waits, Verdict.OUTDATED, ScriptText.hant("有關批次已於上月回收。"), new AgreedText("有關批次已回收。", "有关批次已召回。", null)), LIAISON));
    }

    Rumour story(RumourId id) {
        return node.bean(RumourBoard.class).story(id).orElseThrow();
    }

    void link(RumourId one, RumourId other) {
        done(rumours().link(new LinkTwins(one, other), LIAISON));
    }

    org.entente.evidence.Sha256 theirFinding(RumourId id) {
        return story(id).current(org.entente.party.Government.GUANGDONG).orElseThrow().place().hash();
    }

    private RumourId open(Medium medium, String headline, String claim) {
        var command = new OpenRumour(medium, "https://example.org/report", null, Clock.systemUTC().instant().minusSeconds(600), ScriptText.hant(headline), ScriptText.hant(claim), false);
        return RumourId.parse(done(rumours().open(command, LIAISON)).entry().subject()).orElseThrow();
    }

    private Rumours rumours() {
        return node.bean(Rumours.class);
    }

    private static Outcome.Done done(Outcome outcome) {
        if (!(outcome instanceof Outcome.Done done)) {
            throw new AssertionError(outcome.toString());
        }
        return done;
    }
}
