package vn.toasoan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures, asserts nothing of time: {@code mvn -q test -Dtest=SearchBenchmarkTest -Djmh=true -Dtoasoan.data=FOLDER
 * -Dspeed.rows=100000 -Dspeed.index=FOLDER}.
 */
@EnabledIfSystemProperty(named = "jmh", matches = "true")
@DisabledIfSystemProperty(named = "user.language", matches = "tr")
class SearchBenchmarkTest {
    @Test
    void searches_a_second() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(SearchBenchmark.class.getSimpleName())
                        .jvmArgsAppend(
                                property("toasoan.data"),
                                property("speed.rows"),
                                property("speed.index"),
                                "-XX:+UseSerialGC",
                                "-Xmx1g")
                        .build())
                .run();
        assertThat(results).isNotEmpty();
    }

    private static String property(String name) {
        return "-D" + name + "=" + System.getProperty(name);
    }
}
