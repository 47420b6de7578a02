package org.entente.foodsafety;

import java.util.Optional;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// One of the contents that FS-1.5 demands: given, said to be unknown, or not given yet.
///
/// @param text at most 4,000 characters; present exactly when given
public record Stated(State state, @Nullable ScriptText text) {

    public enum State {
        GIVEN,
        /// The sender says that it is not known, or that there is none.
        UNKNOWN,
        /// Nothing has been said yet.
        MISSING
    }

    public Stated {
        Limits.present("state", state);
        if ((state == State.GIVEN) != (text != null)) {
            throw new IllegalArgumentException("A text belongs to what is given, and to nothing else");
        }
        Limits.text("stated", text, Limits.PASSAGE);
    }

    public static Stated given(ScriptText text) {
        return new Stated(State.GIVEN, text);
    }

    public static Stated unknown() {
        return new Stated(State.UNKNOWN, null);
    }

    public static Stated notYet() {
        return new Stated(State.MISSING, null);
    }

    /// Whether something has been said, if only that it is unknown.
    public boolean said() {
        return state != State.MISSING;
    }

    public Optional<ScriptText> given() {
        return Optional.ofNullable(text);
    }

    /// This, or what is said later if anything is.
    Stated then(Stated later) {
        return later.said() ? later : this;
    }

    static Stated orMissing(@Nullable Stated stated) {
        return stated == null ? notYet() : stated;
    }
}
