package org.entente.intake;

import java.util.List;
import org.entente.journal.Refusal;

/// The file as a whole cannot be taken in; says why and what to do.
public final class UnusableFileException extends RuntimeException implements Refusal {

    private final String reason;
    private final transient Object[] arguments;

    private UnusableFileException(String reason, Object... arguments) {
        super(reason);
        this.reason = reason;
        this.arguments = arguments;
    }

    static UnusableFileException columns(List<String> missing) {
        return new UnusableFileException("columns", String.join(", ", missing));
    }

    static UnusableFileException tooMany(int most) {
        return new UnusableFileException("too-many", most);
    }

    @Override
    public String messageKey() {
        return "intake.file." + reason;
    }

    @Override
    public Object[] arguments() {
        return arguments.clone();
    }
}
