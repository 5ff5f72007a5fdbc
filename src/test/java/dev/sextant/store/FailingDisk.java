package dev.sextant.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A disk of which one operation fails: the n-th write, force, truncation, move or deletion, once or for as long as it is told to. */
final class FailingDisk implements Disk, WatchedFolderPath.Watch {

    private int left = Integer.MAX_VALUE;
    private boolean lasting;
    private boolean failed;

    /** @param lasting whether all after it fail too */
    synchronized void failAt(int operation, boolean lasting) {
        this.left = operation;
        this.lasting = lasting;
        this.failed = false;
    }

    synchronized void heal() {
        left = Integer.MAX_VALUE;
        lasting = false;
    }

    synchronized boolean hasFailed() {
        return failed;
    }

    private synchronized void operation() throws IOException {
        left--;
        if (left == 0 || left < 0 && lasting) {
            failed = true;
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void delete(Path path) throws IOException {
        operation();
        Disk.REAL.delete(path);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        operation();
        Disk.REAL.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        operation();
        Disk.REAL.forceFolder(folder);
    }

    @Override
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        return over(file, Disk.REAL.open(file, options));
    }

    @Override
    public FileChannel over(Path file, FileChannel real) {
        return new Channel(real);
    }

    private final class Channel extends ChannelOver {

        private final FileChannel real;

        Channel(FileChannel real) {
            super(real);
            this.real = real;
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            try {
                operation();
            } catch (IOException full) {
                var half = bytes.slice(bytes.position(), bytes.remaining() / 2);
                real.write(half, position); // a full disk takes what still fits
                throw full;
            }
            return real.write(bytes, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            operation();
            real.force(metaData);
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            operation();
            real.truncate(size);
            return this;
        }
    }
}
