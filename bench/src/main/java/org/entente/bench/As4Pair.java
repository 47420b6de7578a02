package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// phase4 as sender and receiver. Both processes run on this module's class path, which has phase4 on it; the nodes do not.
final class As4Pair {

    /// Whether documents and receipts are kept.
    enum Storage {
        POSTGRESQL {
            @Override
            As4Store open(Path folder) {
                return As4Database.in(folder);
            }
        },
        NONE {
            @Override
            As4Store open(Path folder) {
                return As4Store.NONE;
            }
        };

        abstract As4Store open(Path folder);
    }

    /// Twice the heap of a node, so that large messages, which it holds several times over, do not keep the collector busy.
    private static final List<String> OPTIONS = List.of("-Xmx1g", "-XX:+UseSerialGC");
    private As4Pair() {}

    static Gateway start(Workplace workplace, Contestant who, Storage storage) throws IOException, InterruptedException {
        Path folder = workplace.folder("phase4-" + storage);
        Path senderKeys = folder.resolve("sender.p12");
        Path receiverKeys = folder.resolve("receiver.p12");
        As4Keys.create(senderKeys, receiverKeys);
        JavaProgram receiver = JavaProgram.start(who + ", receiver", launch(As4Receiver.class, List.of(receiverKeys.toString(), folder.resolve("receiver").toString(), storage.name())),
                workplace.log("phase4-" + storage + "-receiver"));
        JavaProgram sender;
        try {
            String port = receiver.answer(Gateway.TO_START);
            sender = JavaProgram.start(who + ", sender",
                    launch(As4Sender.class, List.of(senderKeys.toString(), folder.resolve("sender").toString(), storage.name(), Long.toString(receiver.pid()), port)),
                    workplace.log("phase4-" + storage + "-sender"));
        } catch (IOException | InterruptedException e) {
            receiver.close();
            throw e;
        }
        // It has said its port: it receives.
        return new Gateway(who, sender, receiver, () -> true);
    }

    private static JavaProgram.Launch launch(Class<?> main, List<String> arguments) {
        return new JavaProgram.Launch(System.getProperty("java.class.path"), OPTIONS, main, arguments);
    }
}
