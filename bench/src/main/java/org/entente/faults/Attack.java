package org.entente.faults;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something that is tried at Guangdong's door and must not succeed.
record Attack(String name, Deed deed) implements Fault {

    /// A line of a stack trace, or a failure that nobody expected. A fork is an error, too, but an expected one.
    private static final Pattern TROUBLE = Pattern.compile("^\\s+at [\\w.$/]+\\(|failed, reference ");
    private static final Pattern BEGINNING = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}T");

    /// What is tried.
    interface Deed {

        /// @throws Exception if the door answered as it must not
        void attempt(Ground ground, Stranger stranger) throws Exception;
    }

    @Override
    public String proves() {
        return "what nobody signed properly is refused with a reason, without a trace in answer or log, and nothing of it is held";
    }

    @Override
    public void inject(Ground ground) throws Exception {
        Site at = ground.guangdong();
        long log = at.logLength();
        deed.attempt(ground, ground.macao());
        if (!at.isRunning()) {
            throw new WrongAnswerException("the node has ended");
        }
        long foreign = ground.macao().foreignEntries(at.books());
        if (foreign > 0) {
            throw new WrongAnswerException("it holds " + foreign + " entries that Macao never stated");
        }
        Optional<String> trouble = trouble(at.logged(log), at.door());
        if (trouble.isPresent()) {
            throw new WrongAnswerException("its log shows trouble: " + trouble.get());
        }
    }

    /// What the door's own threads say; others may still tell of a database that went away before.
    static Optional<String> trouble(String log, int door) {
        boolean atTheDoor = false;
        for (String line : log.lines().toList()) {
            atTheDoor = BEGINNING.matcher(line).find() ? line.contains("-" + door + "-exec-") : atTheDoor;
            if (line.contains("OutOfMemoryError") || atTheDoor && TROUBLE.matcher(line).find()) {
                return Optional.of(line.strip());
            }
        }
        return Optional.empty();
    }

    /// What the door answered is not what it must answer.
    static final class WrongAnswerException extends Exception {

        private static final long serialVersionUID = 1L;

        WrongAnswerException(String message) {
            super(message);
        }
    }

    /// A call at the door.
    interface Call {

        DoorCaller.Answer make() throws IOException, InterruptedException;
    }

    /// The door may also cut the line instead of answering, as it does when it is told too much.
    static void mustNotGetThrough(Call call) throws InterruptedException, WrongAnswerException {
        DoorCaller.Answer answer;
        try {
            answer = call.make();
        } catch (IOException e) {
            return;
        }
        mustRefuse(answer);
    }

    static void mustRefuse(DoorCaller.Answer answer) throws WrongAnswerException {
        if (answer.status() < 400 || answer.status() > 499 || answer.showsTrace()) {
            throw new WrongAnswerException("the door answered with " + answer.status() + ": " + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
    }
}
