package org.entente.webhook;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// An agency's system that is told: keeps what comes and answers as the test says.
final class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    volatile int status = 204;

    record Message(Headers headers, byte[] body) {

        String header(String name) {
            return headers.getFirst(name);
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
    }

    /// The next message; fails when none comes within half a minute.
    Message next() throws InterruptedException {
        Message message = messages.poll(30, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("No message came");
        }
        return message;
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    private void take(HttpExchange exchange) throws IOException {
        Message message = new Message(exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
        messages.add(message);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
