package vn.toasoan.markup;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A video a body may show: one of a host whose player pages may frame, or a file of our own.
 *
 * @param host where it is played
 * @param id its name there; of a file the path
 */
public record Video(Host host, String id) {

    /** Who plays it. */
    public enum Host {
        YOUTUBE(
                "(?i:https?://(?:www\\.|m\\.)?(?:youtube(?:-nocookie)?\\.com/(?:watch\\?(?:[^#\\s]*&)?v=|embed/|shorts/|live/)|youtu\\.be/))"
                        + "([A-Za-z0-9_-]{11})(?:[?&#/]\\S*)?",
                id -> "https://www.youtube.com/watch?v=" + id,
                id -> "https://www.youtube-nocookie.com/embed/" + id + "?autoplay=1&rel=0"),
        VIMEO(
                "(?i:https?://(?:www\\.|player\\.)?vimeo\\.com/(?:video/)?)(\\d{6,12})(?:[?#/]\\S*)?",
                id -> "https://vimeo.com/" + id,
                id -> "https://player.vimeo.com/video/" + id + "?autoplay=1&dnt=1"),
        FILE("((?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\\.(?:mp4|webm))", UnaryOperator.identity(), UnaryOperator.identity());

        private final Pattern address;
        private final UnaryOperator<String> page;
        private final UnaryOperator<String> player;

        Host(String address, UnaryOperator<String> page, UnaryOperator<String> player) {
            this.address = Pattern.compile(address);
            this.page = page;
            this.player = player;
        }

        private Optional<Video> find(String text) {
            Matcher matcher = address.matcher(text);
            return matcher.matches() ? Optional.of(new Video(this, matcher.group(1))) : Optional.empty();
        }
    }

    /** The video an address names; empty for one that pages don't show. */
    public static Optional<Video> of(String address) {
        return Arrays.stream(Host.values())
                .flatMap(host -> host.find(address.strip()).stream())
                .findFirst();
    }

    public boolean isFile() {
        return host == Host.FILE;
    }

    /** Where a reader without scripts sees it: the host's page, or the file. */
    public String page() {
        return host.page.apply(id);
    }

    /** What a frame shows once the reader has asked for it: the host's player, the one that keeps no cookies where there is one. */
    public String player() {
        return host.player.apply(id);
    }
}
