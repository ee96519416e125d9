package vn.toasoan.web;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vn.toasoan.platform.Configuration;

/**
 * The address a request really came from. {@code X-Forwarded-For} is believed hop by hop, from the right, as long as the
 * hop that says so is one of the trusted proxies: what a client wrote into the header itself stays unbelieved.
 */
@ApplicationScoped
public class ClientAddress {
    private final List<IPAddress> trusted = new ArrayList<>();

    protected ClientAddress() {}

    @Inject
    public ClientAddress(Configuration configuration) {
        this(configuration.trustedProxies());
    }

    /** @throws IllegalArgumentException for what is neither an address nor a network */
    ClientAddress(List<String> proxies) {
        for (String proxy : proxies) {
            IPAddress network = new IPAddressString(proxy).getAddress();
            if (network == null) {
                throw new IllegalArgumentException("TOASOAN_TRUSTED_PROXIES: " + proxy);
            }
            trusted.add(network.toPrefixBlock());
        }
    }

    public String of(HttpServletRequest request) {
        List<String> forwarded = Collections.list(
                Objects.requireNonNullElse(request.getHeaders("X-Forwarded-For"), Collections.emptyEnumeration()));
        return of(request.getRemoteAddr(), forwarded);
    }

    String of(String peer, List<String> forwardedFor) {
        List<String> hops = new ArrayList<>();
        forwardedFor.forEach(
                header -> Arrays.stream(header.split(",")).map(String::strip).forEach(hops::add));
        String client = peer;
        for (int i = hops.size() - 1; i >= 0 && trusts(client); i--) {
            if (address(hops.get(i)) == null) {
                break;
            }
            client = hops.get(i);
        }
        IPAddress address = address(client);
        return address == null ? client : address.toCanonicalString();
    }

    private boolean trusts(String hop) {
        IPAddress address = address(hop);
        return address != null && trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static IPAddress address(String text) {
        return text.isEmpty() ? null : new IPAddressString(text).getAddress();
    }
}
