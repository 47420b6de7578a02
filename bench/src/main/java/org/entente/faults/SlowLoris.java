package org.entente.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;

/// Many lines at once on which hardly anything is ever said.
final class SlowLoris {

    private static final int LINES = 150;
    private static final Duration TIME = Duration.ofSeconds(15);
    private static final byte[] BEGINNING = "POST /exchange/v1/streams/MO/cooperation-GD-MO/entries HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/vnd.entente.entries\r\nContent-Length: 1000000\r\nX-".getBytes(StandardCharsets.US_ASCII);

    private SlowLoris() {}

    static void attempt(Ground ground, Stranger stranger) throws Exception {
        List<SSLSocket> lines = new ArrayList<>();
        try (DoorCaller caller = Attacks.caller(ground, stranger)) {
            for (int i = 0; i < LINES; i++) {
                SSLSocket line = (SSLSocket) caller.context().getSocketFactory().createSocket("127.0.0.1", caller.door());
                line.getOutputStream().write(BEGINNING);
                lines.add(line);
            }
            long end = System.nanoTime() + TIME.toNanos();
            while (System.nanoTime() < end) {
                lines.forEach(SlowLoris::sayALittle);
                Thread.sleep(1_000);
            }
            if (caller.health().status() != 200) {
                throw new Attack.WrongAnswerException("the door answered nobody else meanwhile");
            }
        } finally {
            for (SSLSocket line : lines) {
                line.close();
            }
        }
    }

    private static void sayALittle(SSLSocket line) {
        try {
            OutputStream out = line.getOutputStream();
            out.write('a');
            out.flush();
        } catch (IOException e) {
            // The door has had enough of it.
        }
    }
}
