package vn.toasoan.comments;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures, asserts nothing of time: {@code mvn -q test -Dtest=GateSpeedTest -Djmh=true -Dtoasoan.data=FOLDER}. */
@EnabledIfSystemProperty(named = "jmh", matches = "true")
@DisabledIfSystemProperty(named = "user.language", matches = "tr")
class GateSpeedTest {
    @Test
    void comments_a_second() throws RunnerException {
        var results = new Runner(new OptionsBuilder()
                        .include(GateBenchmark.class.getSimpleName())
                        .jvmArgsAppend("-Dtoasoan.data=" + System.getProperty("toasoan.data"))
                        .build())
                .run();
        assertThat(results).isNotEmpty();
    }
}
