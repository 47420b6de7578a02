package org.entente.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/// Tells whoever waits that the journal has grown. A sign only: who is told looks for himself what is new.
@Component
public class Appends {

    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

    /// Has `sign` run after every commit that stored entries, on the writer's thread; it must return at once.
    public void onAppend(Runnable sign) {
        waiting.add(sign);
    }

    void happened() {
        waiting.forEach(Runnable::run);
    }
}
