package org.entente.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.party.Government;

/// A second process of Hong Kong's works on the same database, states things as well, and is killed.
record SecondProcess() implements Fault {

    private static final Duration TIME = Duration.ofSeconds(4);

    @Override
    public String name() {
        return "a second process on Hong Kong's database, killed at work";
    }

    @Override
    public String proves() {
        return "two processes share one stream and one sender; nothing is numbered or sent twice, and the one goes on without the other";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        Site site = ground.hongKong();
        Path folder = ground.folder().resolve("hk-second");
        NodeProcess second = NodeProcess.start(List.of(), List.of(), List.of("--entente.government=" + Government.HONG_KONG, "--entente.data=" + folder,
                "--entente.keys=" + site.home().folder().keys(), "--spring.config.additional-location=file:" + site.home().folder().settings(), "--entente.exchange.port=0",
                "--entente.database.url=" + site.books().address(), "--entente.database.username=entente", "--entente.database.password=" + site.books().password()),
                ground.folder().resolve("hk-second.log"), site::hear);
        try {
            require(NodeOnTrial.READY, second.answer(Site.TO_START));
            long before = site.saidSoFar();
            require(NodeOnTrial.DONE, second.ask("talk " + ground.rate(), Site.TO_ANSWER));
            Thread.sleep(TIME);
            Patience.await("Entries of both processes", Site.TO_ANSWER, () -> site.saidSoFar() > before);
            ground.moment();
        } finally {
            Site.kill(List.of(second.handle()));
        }
    }

    private static void require(String answer, String given) throws IOException {
        if (!given.equals(answer)) {
            throw new IOException("the second process said " + given);
        }
    }
}
