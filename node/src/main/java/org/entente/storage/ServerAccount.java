package org.entente.storage;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// The account of this machine with which PostgreSQL runs: the node's own, except that root, which PostgreSQL refuses, gives way to the owner of the
/// database's files, at first `nobody`.
record ServerAccount(int user, int group, boolean differsFromOurs) {

    private static final int NOBODY = 65534;

    /// @throws StorageRefusedException if the files belong to an account that we cannot become
    static ServerAccount of(DataFolder folder) {
        UnixSystem we = new UnixSystem();
        Path files = folder.postgres();
        try {
            int owner = Files.exists(files) ? attribute(files, "unix:uid") : (int) we.getUid();
            if (we.getUid() != 0 && owner != we.getUid()) {
                String name = Files.getOwner(files).getName();
                throw new StorageRefusedException(new StorageRefusal.FolderOfAnotherAccount(folder.root(), name));
            }
            if (we.getUid() != 0) {
                return new ServerAccount(owner, (int) we.getGid(), false);
            }
            return owner == 0 ? new ServerAccount(NOBODY, NOBODY, true) : new ServerAccount(owner, attribute(files, "unix:gid"), true);
        } catch (IOException e) {
            throw new StorageRefusedException(new StorageRefusal.FolderNotWritable(folder.root()), e);
        }
    }

    /// Gives the folder, which only root can do, to this account.
    void own(Path folder) throws IOException {
        if (differsFromOurs) {
            Files.setAttribute(folder, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(folder, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static int attribute(Path file, String name) throws IOException {
        return (int) Files.getAttribute(file, name);
    }
}
