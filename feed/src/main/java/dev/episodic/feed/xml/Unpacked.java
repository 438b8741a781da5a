package dev.episodic.feed.xml;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A document packed with gzip. Where the packing breaks off, the document ends, and what came before it counts. */
final class Unpacked extends FilterInputStream {
    private final Repairs repairs;
    private boolean broken;

    private Unpacked(InputStream in, Repairs repairs) {
        super(in);
        this.repairs = repairs;
    }

    static InputStream of(InputStream packed, Repairs repairs) throws IOException {
        try {
            return new Unpacked(new GZIPInputStream(packed, 1 << 14), repairs);
        } catch (EOFException | ZipException e) {
            Encodings.report(repairs, Repair.ENCODING_GZIP_BROKEN, "");
            return packed;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int count = read(one, 0, 1);
        return count < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (broken) {
            return -1;
        }
        try {
            return super.read(target, from, length);
        } catch (EOFException | ZipException e) {
            broken = true;
            Encodings.report(repairs, Repair.ENCODING_GZIP_BROKEN, "");
            return -1;
        }
    }
}
