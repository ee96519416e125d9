package vn.toasoan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {
    @Test
    void one_ipv6_network_counts_as_one_address() {
        assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Network.of("2001:db8:1:2::9"));
        assertThat(Network.of("2001:db8:1:3::9")).isNotEqualTo(Network.of("2001:db8:1:2::9"));
    }

    @Test
    void any_other_address_is_one_by_itself() {
        assertThat(Network.of("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(Network.of("")).isEmpty();
    }
}
