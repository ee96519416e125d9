package vn.toasoan.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a JPEG says of itself and how it is to be held: IPTC first, EXIF where that is silent. */
final class EmbeddedWords {
    /** What programs write that name no charset and don't write UTF-8; a superset of ISO 8859-1. */
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final int UPRIGHT = 1;

    private final Metadata metadata;

    private EmbeddedWords(Metadata metadata) {
        this.metadata = metadata;
    }

    /** Metadata that can't be read is as good as none. Only IPTC and EXIF are looked at: XML in a photo is not for us. */
    static EmbeddedWords of(Path jpeg) throws IOException {
        try (InputStream in = Files.newInputStream(jpeg)) {
            return new EmbeddedWords(
                    JpegMetadataReader.readMetadata(in, List.of(new ExifReader(), new IptcSegments())));
        } catch (JpegProcessingException e) {
            return none();
        }
    }

    static EmbeddedWords none() {
        return new EmbeddedWords(new Metadata());
    }

    /** IPTC's caption and credit line (else its by-line, else its source); EXIF's description and artist. */
    PhotoWords words() {
        PhotoWords iptc = PhotoWords.embedded(
                iptc(IptcDirectory.TAG_CAPTION),
                first(iptc(IptcDirectory.TAG_CREDIT), iptc(IptcDirectory.TAG_BY_LINE), iptc(IptcDirectory.TAG_SOURCE)));
        return iptc.or(PhotoWords.embedded(
                description(exif(ExifIFD0Directory.TAG_IMAGE_DESCRIPTION)), exif(ExifIFD0Directory.TAG_ARTIST)));
    }

    /** EXIF's orientation, 1 to 8; 1 where it says none or nonsense. */
    int orientation() {
        return metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(code -> code != null && code >= 1 && code <= 8)
                .findFirst()
                .orElse(UPRIGHT);
    }

    /** Cameras fill in their own name, in capitals. */
    private static String description(String text) {
        return text.codePoints().anyMatch(Character::isLowerCase) ? text : "";
    }

    private static String first(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private String iptc(int tag) {
        return text(IptcDirectory.class, tag);
    }

    private String exif(int tag) {
        return text(ExifIFD0Directory.class, tag);
    }

    private String text(Class<? extends Directory> type, int tag) {
        return metadata.getDirectoriesOfType(type).stream()
                .map(directory -> text(directory, tag))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String text(Directory directory, int tag) {
        StringValue[] values = directory.getStringValueArray(tag);
        if (values != null) {
            return Stream.of(values).map(EmbeddedWords::decoded).collect(Collectors.joining(", "));
        }
        StringValue value = directory.getStringValue(tag);
        return value == null ? "" : decoded(value);
    }

    /** UTF-8 where it can be: many programs write it and name no charset, or the wrong one. */
    private static String decoded(StringValue value) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value.getBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(value.getBytes(), OLD);
        }
    }
}
