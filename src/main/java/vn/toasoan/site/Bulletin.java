package vn.toasoan.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.zip.CRC32C;

/** The headlines that open pages ask for, made at most every two seconds however many ask. */
@ApplicationScoped
public class Bulletin {
    private static final Duration AGE = Duration.ofSeconds(2);

    /** @param json as it is sent */
    record Sheet(byte[] json, EntityTag tag) {
        static Sheet of(byte[] json) {
            CRC32C sum = new CRC32C();
            sum.update(json);
            return new Sheet(json, new EntityTag(Long.toHexString(sum.getValue()) + "-" + json.length));
        }
    }

    @Inject
    Headlines headlines;

    @Inject
    Clock clock;

    private final Remembered<Sheet> newest = new Remembered<>(AGE);
    private final Remembered<Sheet> breaking = new Remembered<>(AGE);

    Sheet newest() {
        return sheet(newest, headlines::newest);
    }

    Sheet breaking() {
        return sheet(breaking, headlines::breaking);
    }

    private Sheet sheet(Remembered<Sheet> kept, Supplier<byte[]> json) {
        return kept.get(clock, () -> Sheet.of(json.get()));
    }
}
