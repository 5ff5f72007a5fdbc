package dev.sextant.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryFlag;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/** Only the owner reads and writes what is kept here. Where a file system knows no owners, nothing is done. */
final class Permissions {

    private Permissions() {}

    /** With those around it that are not there yet, each of whose names is forced. */
    static void createFolder(Disk disk, Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var around = Folders.of(folder);
        createFolder(disk, around);
        Files.createDirectories(folder);
        restrict(folder, "rwx------");
        disk.forceFolder(around);
    }

    static void createFile(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        restrict(file, "rw-------");
    }

    private static void restrict(Path path, String posix) {
        try {
            var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString(posix));
            } else {
                restrictByList(path);
            }
        } catch (IOException | UnsupportedOperationException notHere) {
            // a FAT stick or a network share: the folder that the user chose decides who sees it
        }
    }

    private static void restrictByList(Path path) throws IOException {
        var view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view == null) {
            return;
        }
        var own = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class));
        if (Files.isDirectory(path)) {
            own.setFlags(AclEntryFlag.FILE_INHERIT, AclEntryFlag.DIRECTORY_INHERIT);
        }
        view.setAcl(List.of(own.build()));
    }
}
