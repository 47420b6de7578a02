package org.entente.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A line that is cut after so many bytes in either direction, each time it is opened, and holds at last.
final class CutLine implements AutoCloseable {

    private final ServerSocket entrance;
    private final int to;
    private final List<Integer> cuts;
    private final AtomicInteger opened = new AtomicInteger();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean down;

    /// @param cuts after how many bytes the first, the second, ... connection is cut; those that follow hold
    CutLine(int to, List<Integer> cuts) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.to = to;
        this.cuts = cuts;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    /// A line that holds until it is cut on purpose.
    static CutLine whole(int to) throws IOException {
        return new CutLine(to, List.of());
    }

    /// Cuts every connection, and lets none through until the line is mended.
    void cutOff() {
        down = true;
        sockets.forEach(CutLine::close);
        sockets.clear();
    }

    void mend() {
        down = false;
    }

    /// How many connections were cut so far.
    int cut() {
        return Math.min(opened.get(), cuts.size());
    }

    private void accept() {
        try {
            while (true) {
                Socket here = entrance.accept();
                Optional<Socket> opposite = down ? Optional.empty() : opposite();
                if (opposite.isEmpty()) {
                    here.close();
                    continue;
                }
                Socket there = opposite.get();
                sockets.addAll(List.of(here, there));
                int number = opened.getAndIncrement();
                int most = number < cuts.size() ? cuts.get(number) : Integer.MAX_VALUE;
                Thread.ofVirtual().start(() -> carry(here, there, most));
                Thread.ofVirtual().start(() -> carry(there, here, most));
            }
        } catch (IOException e) {
            // The entrance was closed.
        }
    }

    /// The other end; nobody may be listening there yet.
    private Optional<Socket> opposite() {
        try {
            return Optional.of(new Socket(InetAddress.getLoopbackAddress(), to));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed already.
        }
    }

    private static void carry(Socket from, Socket to, int most) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[1_000];
            int left = most;
            for (int n = in.read(bytes); n >= 0 && left > 0; n = in.read(bytes)) {
                out.write(bytes, 0, Math.min(n, left));
                left -= n;
            }
        } catch (IOException e) {
            // The line is cut.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
