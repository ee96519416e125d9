package vn.toasoan.comments;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** What the gate's language phases cost, one comment after the other on one thread; {@link GateSpeedTest} runs it. */
@State(Scope.Thread)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GateBenchmark {
    /** Comments from the sets, cycled through. */
    @State(Scope.Thread)
    public static class Comments {
        @Param({"comments_tuoitre", "comments_vsfc", "gate_derived", "other_langs_ud"})
        String set;

        private List<String> texts;
        private int next;

        @Setup
        public void read() throws IOException {
            texts = LabelledComments.read(set).stream()
                    .map(LabelledComments.Row::text)
                    .toList();
        }

        String next() {
            next = (next + 1) % texts.size();
            return texts.get(next);
        }
    }

    /** Long and hostile texts. */
    @State(Scope.Thread)
    public static class Long {
        @Param({
            "5000 characters of Vietnamese",
            "3000 characters of Vietnamese",
            "without marks",
            "telex",
            "vni",
            "viqr",
            "mojibake",
            "vni-windows",
            "one long word",
            "marks in piles",
            "invisible",
            "styled",
            "emoji",
            "quotes",
            "addresses",
            "surrogates",
            "12000 marks",
            "marks to be sorted",
            "letters and marks to be sorted",
            "piles just below a tower",
            "a megabyte"
        })
        String kind;

        private String text;

        @Setup
        public void make() {
            text = HostileTexts.of(kind);
        }
    }

    @Benchmark
    public Verdict comment(Comments comments) {
        return Language.judge(comments.next());
    }

    /** The yardstick: the JDK takes the same texts apart and puts them together again. */
    @Benchmark
    public String normalizedOnly(Comments comments) {
        return Normalizer.normalize(Normalizer.normalize(comments.next(), Normalizer.Form.NFD), Normalizer.Form.NFC);
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @OutputTimeUnit(TimeUnit.MICROSECONDS)
    @Warmup(iterations = 2, time = 1)
    @Measurement(iterations = 3, time = 1)
    public Verdict longText(Long text) {
        return Language.judge(text.text);
    }
}
