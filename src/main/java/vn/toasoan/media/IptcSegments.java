package vn.toasoan.media;

import com.drew.imaging.jpeg.JpegSegmentMetadataReader;
import com.drew.imaging.jpeg.JpegSegmentType;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.iptc.IptcReader;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Finds IPTC in the Photoshop resources of a JPEG's APP13 segments and leaves the other resources alone, XML and embedded
 * thumbnails among them.
 */
final class IptcSegments implements JpegSegmentMetadataReader {
    private static final byte[] HEAD = "Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int RESOURCE = 0x3842494D; // 8BIM
    private static final int IPTC = 0x0404;

    @Override
    public Iterable<JpegSegmentType> getSegmentTypes() {
        return List.of(JpegSegmentType.APPD);
    }

    @Override
    public void readJpegSegments(Iterable<byte[]> segments, Metadata metadata, JpegSegmentType type) {
        for (byte[] segment : segments) {
            if (segment.length > HEAD.length && Arrays.equals(HEAD, 0, HEAD.length, segment, 0, HEAD.length)) {
                resources(ByteBuffer.wrap(segment, HEAD.length, segment.length - HEAD.length), metadata);
            }
        }
    }

    private static void resources(ByteBuffer in, Metadata metadata) {
        try {
            while (in.remaining() >= 12 && in.getInt() == RESOURCE) {
                resource(in, metadata);
            }
        } catch (BufferUnderflowException e) {
            // A resource that is cut off ends what can be read; what came before it stands.
        }
    }

    /** Number, name padded to an even length, length, data padded to an even length. */
    private static void resource(ByteBuffer in, Metadata metadata) {
        int number = in.getShort() & 0xFFFF;
        int name = in.get() & 0xFF;
        skip(in, name + (name + 1) % 2);
        int length = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] data = new byte[length];
        in.get(data);
        if (number == IPTC) {
            new IptcReader().extract(new SequentialByteArrayReader(data), metadata, data.length);
        }
        skip(in, Math.min(length % 2, in.remaining()));
    }

    private static void skip(ByteBuffer in, int bytes) {
        if (bytes > in.remaining()) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + bytes);
    }
}
