package org.entente.bench;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// How a program under test is told what to do: a line with an order and what belongs to it comes in, a line with the answer goes out, one after the other until the input ends.
final class Orders {

    static final String READY = "ready";
    static final String FAILED = "failed: ";
    /// To measure a {@link Trial}; the answer is its {@link Reading}.
    static final String MEASURE = "measure";

    private final PrintStream answers;

    private Orders(PrintStream answers) {
        this.answers = answers;
    }

    /// Carries one order out.
    interface Order {

        /// @param what belongs to it; empty if nothing does
        /// @return the answer, in one line
        String carryOut(String what) throws Exception;
    }

    /// Takes standard output for the answers; whatever else the program says goes to standard error from now on.
    static Orders takeOutput() {
        System.setOut(System.err);
        return new Orders(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    }

    static Order measure(Submitters submitters) {
        return trial -> write(submitters.run(read(trial, Trial.class)));
    }

    void say(String answer) {
        answers.println(answer);
    }

    /// Says that the program is ready and carries out whatever is ordered.
    void serve(Map<String, Order> known) throws IOException {
        say(READY);
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            String[] parts = line.split(" ", 2);
            say(answer(known.get(parts[0]), parts.length == 1 ? "" : parts[1]));
        }
    }

    private static String answer(Order order, String what) {
        try {
            return order.carryOut(what);
        } catch (Exception e) {
            e.printStackTrace();
            return FAILED + e.toString().lines().findFirst().orElse("");
        }
    }

    static String write(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    static <T> T read(String line, Class<T> type) {
        return JsonMapper.shared().readValue(line, type);
    }
}
