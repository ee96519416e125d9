package vn.toasoan.site;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The form of a page's copy in a file. */
final class ShelvedPage {
    private static final int FORM = 4;
    private static final int MOST_BYTES = 64 << 20;

    private ShelvedPage() {}

    static void write(PageCopy copy, OutputStream file) throws IOException {
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(FORM);
        out.writeUTF(copy.type());
        out.writeUTF(copy.cacheControl());
        out.writeUTF(copy.tag());
        out.writeInt(copy.headers().size());
        for (Map.Entry<String, String> header : copy.headers().entrySet()) {
            out.writeUTF(header.getKey());
            out.writeUTF(header.getValue());
        }
        out.writeLong(copy.madeAt());
        write(copy.atOnce(), out);
        write(copy.soon(), out);
        out.writeInt(copy.gzip().length);
        out.write(copy.gzip());
        out.flush();
    }

    private static void write(Set<String> keys, DataOutputStream out) throws IOException {
        out.writeInt(keys.size());
        for (String key : keys) {
            out.writeUTF(key);
        }
    }

    /** @throws IOException also for a file of another form, or one that was cut off */
    static PageCopy read(InputStream file) throws IOException {
        DataInputStream in = new DataInputStream(file);
        if (in.readInt() != FORM) {
            throw new IOException("Another form");
        }
        String type = in.readUTF();
        String cacheControl = in.readUTF();
        String tag = in.readUTF();
        Map<String, String> headers = new HashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            headers.put(in.readUTF(), in.readUTF());
        }
        long madeAt = in.readLong();
        Set<String> atOnce = keys(in);
        Set<String> soon = keys(in);
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("A page of " + length + " bytes");
        }
        byte[] gzip = new byte[length];
        in.readFully(gzip);
        return new PageCopy(type, cacheControl, gzip, tag, atOnce, soon, madeAt, headers, () -> true);
    }

    private static Set<String> keys(DataInputStream in) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        for (int i = in.readInt(); i > 0; i--) {
            keys.add(in.readUTF());
        }
        return Set.copyOf(keys);
    }
}
