package vn.toasoan.comments;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.toasoan.vietnamese.Keyboard;
import vn.toasoan.vietnamese.LegacyEncoding;
import vn.toasoan.vietnamese.LookAlikes;

/** The phases for texts that become Vietnamese once they are decoded; what comes out is the suggestion. */
final class Decoding {
    /** Words of other languages become Vietnamese syllables by chance, but seldom this many of them. */
    private static final double SURELY_VALID = 0.75;

    private static final double MUCH_MORE = 1.5;

    private Decoding() {}

    static Optional<Verdict> legacyEncoding(Wording wording) {
        if (!hasForeignLetters(wording)) {
            return Optional.empty();
        }
        return misread(wording)
                .or(() -> best(Stream.of(LegacyEncoding.TCVN3, LegacyEncoding.VNI_WINDOWS)
                                .map(encoding -> encoding.decode(wording.raw())))
                        .filter(decoded -> saysMore(decoded, wording)))
                .map(decoded -> refusal("legacy-encoding", decoded));
    }

    /** Nobody writes letters that happen to be the bytes of UTF-8: one that decodes is enough. */
    private static Optional<Wording> misread(Wording wording) {
        String decoded = LegacyEncoding.MOJIBAKE.decode(wording.raw());
        return decoded.equals(Normalizer.normalize(wording.raw(), Normalizer.Form.NFC))
                ? Optional.empty()
                : Optional.of(Wording.of(decoded)).filter(Language::reads);
    }

    /** Only words of Vietnamese syllables: there is nothing to decode. */
    private static boolean hasForeignLetters(Wording wording) {
        boolean all = wording.score().valid() == wording.score().words()
                && wording.score().words() > 0;
        return wording.raw().chars().anyMatch(c -> c > 127)
                && (!all || wording.raw().chars().anyMatch(c -> c >= 0x80 && c <= 0xFF && !Character.isLetter(c)));
    }

    static Optional<Verdict> disguised(Wording wording) {
        String raw = wording.raw();
        if (!LookAlikes.hidesCharacters(raw)
                && !LookAlikes.pilesMarks(raw)
                && !LookAlikes.mixesLetters(wording.text())) {
            return Optional.empty();
        }
        Wording plain = Wording.of(LookAlikes.plain(raw));
        Verdict verdict = Verdict.refuse("disguised");
        return Optional.of(Language.reads(plain) ? verdict.suggesting(Optional.of(plain.text())) : verdict);
    }

    static Optional<Verdict> undecodedKeystrokes(Wording wording) {
        if (Language.reads(wording)) {
            return Optional.empty();
        }
        return best(Arrays.stream(Keyboard.values()).map(keyboard -> keyboard.decode(wording.text())))
                .filter(decoded -> saysMore(decoded, wording))
                .map(decoded -> refusal("undecoded-keystrokes", decoded));
    }

    /** Where the text reads as it stands, a decoding must win clearly. */
    private static boolean saysMore(Wording decoded, Wording given) {
        double marked = given.score().marked();
        return decoded.score().marked() > marked
                && (!Language.reads(given) || decoded.score().marked() >= MUCH_MORE * marked);
    }

    private static Optional<Wording> best(Stream<String> candidates) {
        return candidates
                .map(Wording::of)
                .filter(decoded -> Language.reads(decoded) && decoded.score().validShare() >= SURELY_VALID)
                .max(Comparator.comparingInt(decoded -> decoded.score().valid()));
    }

    private static Verdict refusal(String code, Wording meant) {
        return Verdict.refuse(code).suggesting(Optional.of(meant.text()));
    }
}
