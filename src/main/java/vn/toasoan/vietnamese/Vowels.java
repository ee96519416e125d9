package vn.toasoan.vietnamese;

import java.util.Arrays;

/** The twelve vowels of the alphabet in each tone, one letter each as NFC has them; lower case. */
final class Vowels {
    private static final int TONES = 6;

    /** Six letters a vowel, in the order of {@link Tone}. */
    private static final String TONED = "aáàảãạăắằẳẵặâấầẩẫậeéèẻẽẹêếềểễệiíìỉĩịoóòỏõọôốồổỗộơớờởỡợuúùủũụưứừửữựyýỳỷỹỵ";

    private static final Tone[] TONE = Tone.values();
    private static final byte[] PLACE = places();

    private Vowels() {}

    /** Whether the letter is a vowel, in any tone. */
    static boolean contains(char letter) {
        return place(letter) >= 0;
    }

    /** The vowel in this tone, whatever its own; any other letter stays. */
    static char withTone(char letter, Tone tone) {
        int place = place(letter);
        return place < 0 ? letter : TONED.charAt(place - place % TONES + tone.ordinal());
    }

    /** The tone a letter carries, {@link Tone#NGANG} if none. */
    static Tone toneOf(char letter) {
        int place = place(letter);
        return place < 0 ? Tone.NGANG : TONE[place % TONES];
    }

    private static int place(char letter) {
        return letter < PLACE.length ? PLACE[letter] : -1;
    }

    private static byte[] places() {
        byte[] places = new byte[0x1F00];
        Arrays.fill(places, (byte) -1);
        for (int i = 0; i < TONED.length(); i++) {
            places[TONED.charAt(i)] = (byte) i;
        }
        return places;
    }
}
