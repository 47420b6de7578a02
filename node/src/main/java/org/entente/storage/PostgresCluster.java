package org.entente.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/// The database's files in a data folder. They are made beside their place and moved there when they are complete, so that a start
/// that was interrupted leaves nothing half-made.
///
/// The node's account in the database, `entente`, is no superuser and owns the one database. The superuser has no password and so cannot
/// sign in; whoever may read the files can still use single-user mode.
record PostgresCluster(DataFolder folder, PostgresPrograms programs, ServerAccount account) {

    static final String USER = "entente";
    static final String DATABASE = "entente";

    /// The password of [#USER], new and random at the first call.
    String password() {
        Path file = folder.keys().resolve("database.password");
        try {
            if (!Files.exists(file)) {
                byte[] random = new byte[24];
                new SecureRandom().nextBytes(random);
                DataFolder.writePrivate(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void createIfAbsent(Durability durability) {
        if (Files.isDirectory(folder.postgres())) {
            return;
        }
        Path unfinished = folder.root().resolve("postgres.unfinished");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            makePrivate(unfinished);
            makePrivate(unfinished.resolve("data"));
            initialise(unfinished, durability);
            prepare(unfinished);
            Files.move(unfinished.resolve("data"), folder.postgres(), StandardCopyOption.ATOMIC_MOVE);
            FileSystemUtils.deleteRecursively(unfinished);
        } catch (IOException e) {
            throw new StorageRefusedException(new StorageRefusal.FolderNotWritable(folder.root()), e);
        }
    }

    private void makePrivate(Path path) throws IOException {
        Files.createDirectory(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        account.own(path);
    }

    private void initialise(Path unfinished, Durability durability) throws IOException {
        ServerCommand command = new ServerCommand(unfinished, account);
        List<String> program = new ArrayList<>(List.of(
                programs.initdb(),
                "--pgdata=" + command.folderAsSeen() + "/data",
                "--username=postgres",
                "--auth-local=reject",
                "--auth-host=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums"));
        if (durability == Durability.NONE) {
            program.add("--no-sync");
        }
        run(command, program, "");
    }

    /// One statement a line, as single-user mode reads them.
    private void prepare(Path unfinished) throws IOException {
        ServerCommand command = new ServerCommand(unfinished, account);
        String statements = """
                CREATE ROLE %1$s LOGIN CREATEDB PASSWORD '%2$s'
                CREATE DATABASE %3$s OWNER %1$s
                """.formatted(USER, password(), DATABASE);
        run(command, List.of(programs.postgres(), "--single", "-D", command.folderAsSeen() + "/data", "postgres"), statements);
    }

    private void run(ServerCommand command, List<String> program, String input) throws IOException {
        Path log = folder.logs().resolve("postgres-setup.log");
        Process process = command.start(programs.root(), program).redirectOutput(log.toFile()).start();
        try (var toProgram = process.getOutputStream()) {
            toProgram.write(input.getBytes(StandardCharsets.UTF_8));
        }
        int code = waitFor(process);
        String output = Files.readString(log);
        if (code != 0 || output.contains("ERROR:") || output.contains("FATAL:")) {
            throw new StorageRefusedException(new StorageRefusal.ServerFailed(log, output));
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the database was made", e);
        }
    }
}
