package vn.toasoan.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glassfish.grizzly.Buffer;
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
import org.glassfish.grizzly.memory.MemoryManager;
import vn.toasoan.web.Origin;
import vn.toasoan.web.SecurityHeadersFilter;

/**
 * Answers with a page's copy on the connection itself, before the server looks for an application. It takes the plain case, a
 * GET over a connection that stays open of somebody who has no copy; everything else goes on to {@link PageFilter}, whose answers
 * are the same.
 */
final class ConnectionPages extends BaseFilter {
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
            CachedPage page = page(request);
            if (page != null) {
                connection.write(bytes(page, request.getHeader("Accept-Encoding"), connection.getMemoryManager()));
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
    private CachedPage page(HttpRequestPacket request) {
        String site = origin.of(request.isSecure() ? "https" : "http", request.getHeader("Host"));
        CachedPage page = cache.find(PageAddress.of(
                site,
                request.getRequestURI(),
                request.getQueryString(),
                "",
                request.getHeader(PageAddress.BY_SCRIPT) != null));
        return page == null || page.isOutdated() ? null : page;
    }

    private static Buffer bytes(CachedPage page, String accepted, MemoryManager<?> memory) {
        String encoding = PageAnswer.encoding(page, accepted);
        CachedPage.Wire wire =
                encoding.isEmpty() ? wire(page, encoding) : page.wire(encoding, name -> wire(page, name));
        return Buffers.appendBuffers(
                memory, Buffers.wrap(memory, dated(wire.head())), Buffers.wrap(memory, wire.body()), true);
    }

    private static CachedPage.Wire wire(CachedPage page, String encoding) {
        Map<String, String> headers = new LinkedHashMap<>();
        SecurityHeadersFilter.tell(headers::put);
        byte[] body = PageAnswer.of(page, name -> name.equals("Accept-Encoding") ? encoding : null, headers::put);
        headers.put("Cache-Status", PageAnswer.HIT);
        headers.put("Content-Type", page.copy().type());
        headers.put("Content-Length", String.valueOf(body.length));
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return new CachedPage.Wire(head.append("Date: ").toString().getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private static byte[] dated(byte[] head) {
        byte[] date = FastHttpDateFormat.getCurrentDateBytes();
        byte[] whole = Arrays.copyOf(head, head.length + date.length + END.length);
        System.arraycopy(date, 0, whole, head.length, date.length);
        System.arraycopy(END, 0, whole, head.length + date.length, END.length);
        return whole;
    }
}
