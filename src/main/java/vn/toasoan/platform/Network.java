package vn.toasoan.platform;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;

/** Whose address it is, as far as an address tells. */
public final class Network {
    /** One household holds a whole network of this length. */
    private static final int IPV6_PREFIX = 64;

    private Network() {}

    /** An IPv4 address itself, an IPv6 address's network; what is neither, as it came. */
    public static String of(String address) {
        IPAddress parsed = new IPAddressString(address).getAddress();
        return parsed == null || !parsed.isIPv6()
                ? address
                : parsed.toPrefixBlock(IPV6_PREFIX).toCanonicalString();
    }
}
