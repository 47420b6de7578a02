package org.entente.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WireTests {

    private ServerSocket door;
    private Wire wire;

    @BeforeEach
    void open() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        wire = new Wire(door.getLocalPort());
        Thread.ofVirtual().start(this::echo);
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        door.close();
    }

    private void echo() {
        try {
            while (true) {
                Socket caller = door.accept();
                Thread.ofVirtual().start(() -> echo(caller));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private static void echo(Socket caller) {
        try (caller) {
            caller.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException e) {
            // The wire was cut.
        }
    }

    @Test
    void carriesInFairWeather() throws IOException {
        assertThat(answered("twelve bytes")).isEqualTo("twelve bytes");
    }

    @Test
    void cutsAConnectionInTheMiddle() throws IOException {
        wire.weather(Weather.cutting(5));
        assertThat(answered("twelve bytes")).isEqualTo("");
        wire.weather(Weather.cutting(100));
        assertThat(answered("twelve bytes")).isEqualTo("twelve bytes");
    }

    @Test
    void letsNobodyConnectWhileItIsDown() throws IOException {
        try (Socket open = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            wire.weather(Weather.DOWN);
            assertThat(answered("twelve bytes")).isEmpty();
            assertThat(read(open, 1)).isEmpty();
        }
    }

    @Test
    void swallowsAnswersAndTellsNobody() throws IOException {
        wire.weather(Weather.NO_ANSWERS);
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            caller.getOutputStream().write(1);
            caller.setSoTimeout(200);
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> caller.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void takesItsTimeWhenItIsSlow() throws IOException {
        wire.weather(Weather.slow(Duration.ofMillis(100), 1_000_000));
        long begun = System.nanoTime();
        assertThat(answered("twelve bytes")).isEqualTo("twelve bytes");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(200));
    }

    private String answered(String said) throws IOException {
        try (Socket caller = new Socket(InetAddress.getLoopbackAddress(), wire.port())) {
            caller.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
            return read(caller, said.length());
        } catch (SocketException e) {
            return "";
        }
    }

    private static String read(Socket caller, int most) throws IOException {
        caller.setSoTimeout(10_000);
        try {
            return new String(caller.getInputStream().readNBytes(most), StandardCharsets.US_ASCII);
        } catch (SocketException e) {
            return "";
        }
    }
}
