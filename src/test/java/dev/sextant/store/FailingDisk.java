package dev.sextant.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import org.h2.store.fs.FileBase;

/** A disk of which one operation fails: the n-th write, force, truncation, move or deletion, once or for as long as it is told to. */
final class FailingDisk implements Disk {

    private int left = Integer.MAX_VALUE;
    private boolean lasting;
    private boolean failed;

    /** @param lasting whether all after it fail too */
    void failAt(int operation, boolean lasting) {
        this.left = operation;
        this.lasting = lasting;
        this.failed = false;
    }

    void heal() {
        left = Integer.MAX_VALUE;
        lasting = false;
    }

    boolean hasFailed() {
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
    public void move(Path from, Path to) throws IOException {
        operation();
        Disk.REAL.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        operation();
        Disk.REAL.delete(file);
    }

    @Override
    public FileChannel open(Path file, OpenOption... options) throws IOException {
        return failing(Disk.REAL.open(file, options));
    }

    FileChannel failing(FileChannel real) {
        return new Channel(real);
    }

    private final class Channel extends FileBase {

        private final FileChannel real;

        Channel(FileChannel real) {
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

        @Override
        public long size() throws IOException {
            return real.size();
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long position) throws IOException {
            real.position(position);
            return this;
        }

        @Override
        public int read(ByteBuffer bytes) throws IOException {
            return real.read(bytes);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return real.read(bytes, position);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return real.tryLock(position, size, shared);
        }

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            operation();
            return real.write(bytes);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
        }
    }
}
