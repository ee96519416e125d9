package vn.toasoan.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.FastHttpDateFormat;
import org.glassfish.grizzly.memory.Buffers;
import vn.toasoan.web.Origin;
import vn.toasoan.web.SecurityHeadersFilter;

/**
 * Answers with a page's copy on the connection itself, before the server looks for an application. It takes the plain case, a
 * GET over a connection that stays open of somebody who has no copy; everything else goes on to {@link PageFilter}, whose answers
 * are the same.
 */
final class ConnectionPages extends BaseFilter {
    private static final byte[] DATE = "Date: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final PageCache cache;
    private final Origin origin;

    ConnectionPages(PageCache cache, Origin origin) {
        this.cache = cache;
        this.origin = origin;
    }

    @Override
    public NextAction handleRead(FilterChainContext connection) {
        if (connection.getMessage() instanceof HttpContent content
                && content.isLast()
                && content.getHttpHeader() instanceof HttpRequestPacket request
                && isPlain(request)) {
            byte[] answer = answer(request);
            if (answer != null) {
                connection.write(Buffers.wrap(connection.getMemoryManager(), answer));
                connection.notifyDownstream(HttpServerFilter.RESPONSE_COMPLETE_EVENT);
                return connection.getStopAction();
            }
        }
        return connection.getInvokeAction();
    }

    private static boolean isPlain(HttpRequestPacket request) {
        return request.getMethod() == Method.GET
                && request.getProtocol() == Protocol.HTTP_1_1
                && request.getHeader("Connection") == null
                && request.getHeader("If-None-Match") == null
                && request.getHeader("Host") != null
                && !mentions(request.getHeader("Cookie"), PageAddress.LOCALITY_COOKIE)
                && !mentions(request.getQueryString(), ArticleResource.SENT);
    }

    private static boolean mentions(String text, String word) {
        return text != null && text.contains(word);
    }

    /** Null when there is no copy, or none of today. */
    private byte[] answer(HttpRequestPacket request) {
        String site = origin.of(request.isSecure() ? "https" : "http", request.getHeader("Host"));
        CachedPage page = cache.find(PageAddress.of(
                site,
                request.getRequestURI(),
                request.getQueryString(),
                "",
                request.getHeader(PageAddress.BY_SCRIPT) != null));
        return page == null || page.isOutdated() ? null : whole(page, request.getHeader("Accept-Encoding"));
    }

    private static byte[] whole(CachedPage page, String accepted) {
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] body = PageAnswer.of(page, name -> name.equals("Accept-Encoding") ? accepted : null, headers::put);
        byte[] head = page.head(headers.getOrDefault("Content-Encoding", ""), () -> head(page, headers, body.length));
        byte[] date = FastHttpDateFormat.getCurrentDateBytes();
        return joined(head, DATE, date, END, body);
    }

    private static byte[] head(CachedPage page, Map<String, String> headers, int length) {
        Map<String, String> all = new LinkedHashMap<>();
        SecurityHeadersFilter.tell(all::put);
        all.putAll(headers);
        all.put("Cache-Status", PageAnswer.HIT);
        all.put("Content-Type", page.copy().type());
        all.put("Content-Length", String.valueOf(length));
        StringBuilder text = new StringBuilder("HTTP/1.1 200 OK\r\n");
        all.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
