package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Processor time that processes and all their descendants have taken, as Linux counts it in `/proc`. What ended meanwhile is counted with its parent.
record CpuTime(List<Long> pids) {

    /// Linux counts in hundredths of a second for every program, whatever the kernel does inside.
    private static final double MILLIS_PER_TICK = 10;

    CpuTime {
        pids = List.copyOf(pids);
    }

    CpuTime(Collection<ProcessHandle> processes) {
        this(processes.stream().map(ProcessHandle::pid).toList());
    }

    /// Milliseconds until now, in user and system mode.
    double millis() {
        return pids.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).flatMap(root -> Stream.concat(Stream.of(root), root.descendants())).mapToLong(CpuTime::ticks).sum() * MILLIS_PER_TICK;
    }

    private static long ticks(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            // The name in parentheses may hold anything; after it come the state (field 3) and numbers.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(14, 15, 16, 17).mapToLong(field -> Long.parseLong(fields[field - 3])).sum();
        } catch (IOException e) {
            // It has just ended.
            return 0;
        }
    }
}
