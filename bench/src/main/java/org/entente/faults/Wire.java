package org.entente.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The line by which one node reaches the door of another: it carries bytes that it cannot read, as well as the {@link Weather} allows.
final class Wire implements AutoCloseable {

    private static final int PIECE = 4_096;

    private final ServerSocket entrance;
    private final int to;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile Weather weather = Weather.FAIR;

    Wire(int to) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.to = to;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    void weather(Weather now) {
        weather = now;
        if (!now.open()) {
            cut();
        }
    }

    /// Cuts every open connection, wherever it is.
    void cut() {
        ends.forEach(Wire::close);
    }

    /// How often a connection was cut because it had carried so much.
    int cuts() {
        return cuts.get();
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket here = entrance.accept();
                if (weather.open()) {
                    connect(here);
                } else {
                    here.close();
                }
            } catch (IOException e) {
                // The entrance was closed, or the door is: whoever called finds out.
            }
        }
    }

    private void connect(Socket here) throws IOException {
        try {
            Socket there = new Socket(InetAddress.getLoopbackAddress(), to);
            here.setTcpNoDelay(true);
            there.setTcpNoDelay(true);
            ends.add(here);
            ends.add(there);
            if (!weather.open()) {
                // It broke while this one was being made.
                close(here);
                close(there);
            }
            Thread.ofVirtual().start(() -> carry(here, there, true));
            Thread.ofVirtual().start(() -> carry(there, here, false));
        } catch (IOException e) {
            here.close();
        }
    }

    private void carry(Socket from, Socket to, boolean there) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[PIECE];
            long carried = 0;
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                Weather now = weather;
                TimeUnit.NANOSECONDS.sleep(now.delay().toNanos() + n * 1_000_000_000L / now.perSecond());
                int most = (int) Math.max(0, Math.min(n, now.cutAfter() - carried));
                if (there ? now.carries() : now.answers()) {
                    out.write(bytes, 0, most);
                }
                carried += n;
                if (most < n) {
                    cuts.incrementAndGet();
                    return;
                }
            }
        } catch (IOException e) {
            // One of the ends was closed.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed, then.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        cut();
    }
}
