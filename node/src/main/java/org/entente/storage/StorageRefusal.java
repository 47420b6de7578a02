package org.entente.storage;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Why a node cannot keep its data where it was told to. Each kind carries the facts that the person in front of it needs.
public sealed interface StorageRefusal {

    /// The folder cannot be created or written to by the account that runs the node.
    record FolderNotWritable(Path folder) implements StorageRefusal {}

    /// Another process works in the folder; `holder` says which one, as far as it left word.
    record FolderInUse(Path folder, String holder) implements StorageRefusal {}

    /// The database in the folder belongs to another account of this machine.
    record FolderOfAnotherAccount(Path folder, String owner) implements StorageRefusal {}

    /// No PostgreSQL is packed for this operating system and processor; a database address has to be given.
    record PlatformWithoutPostgres(String platform) implements StorageRefusal {}

    /// The node runs as root, PostgreSQL refuses to, and the tool to change the account (`setpriv`, from util-linux) is not installed.
    record SetprivMissing() implements StorageRefusal {}

    /// The PostgreSQL programs could be unpacked into none of the folders `tried`.
    record NoPlaceForPrograms(List<Path> tried) implements StorageRefusal {}

    /// PostgreSQL ended or did not become ready; `lastWords` is the end of its log.
    record ServerFailed(Path log, String lastWords) implements StorageRefusal {}

    /// The file is no backup, or not as it was written.
    record NoBackup(Path file) implements StorageRefusal {}

    /// A backup is put into an empty database only.
    record DatabaseNotEmpty() implements StorageRefusal {}

    /// A later version of the software made the backup.
    record LaterVersion() implements StorageRefusal {}

    /// The passphrase does not open the sealed file, or it is damaged.
    record NotOpened(Path file) implements StorageRefusal {}

    /// Something lies where a file was to be put back.
    record FileThere(Path file) implements StorageRefusal {}

    /// The reason in the reader's language: Traditional Chinese unless the locale is Simplified Chinese or English.
    default String text(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "messages.storage", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString(messageKey()), locale).format(arguments());
    }

    /// The key of the text in `messages/storage`.
    default String messageKey() {
        return switch (this) {
            case FolderNotWritable _ -> "storage.folder-not-writable";
            case FolderInUse _ -> "storage.folder-in-use";
            case FolderOfAnotherAccount _ -> "storage.folder-of-another-account";
            case PlatformWithoutPostgres _ -> "storage.platform-without-postgres";
            case SetprivMissing _ -> "storage.setpriv-missing";
            case NoPlaceForPrograms _ -> "storage.no-place-for-programs";
            case ServerFailed _ -> "storage.server-failed";
            case NoBackup _ -> "storage.no-backup";
            case DatabaseNotEmpty _ -> "storage.database-not-empty";
            case LaterVersion _ -> "storage.later-version";
            case NotOpened _ -> "storage.not-opened";
            case FileThere _ -> "storage.file-there";
        };
    }

    /// What stands in the text's gaps, in order.
    default Object[] arguments() {
        return switch (this) {
            case FolderNotWritable(Path folder) -> new Object[] {folder};
            case FolderInUse(Path folder, String holder) -> new Object[] {folder, holder};
            case FolderOfAnotherAccount(Path folder, String owner) -> new Object[] {folder, owner};
            case PlatformWithoutPostgres(String platform) -> new Object[] {platform};
            case SetprivMissing() -> new Object[] {};
            case NoPlaceForPrograms(List<Path> tried) -> new Object[] {tried};
            case ServerFailed(Path log, String lastWords) -> new Object[] {log, lastWords};
            case NoBackup(Path file) -> new Object[] {file};
            case DatabaseNotEmpty(), LaterVersion() -> new Object[] {};
            case NotOpened(Path file) -> new Object[] {file};
            case FileThere(Path file) -> new Object[] {file};
        };
    }
}
