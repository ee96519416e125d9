package vn.toasoan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import vn.toasoan.platform.Configuration;
import vn.toasoan.platform.Following;

/**
 * Builds all indexes anew when {@code java -jar toasoan.jar reindex} asks for it. It asks by an empty file in the home's folder
 * {@code run}, which nobody but the newspaper's own account can enter: {@code reindex-} and 32 hexadecimal digits. The answer is
 * the file's content from then on: {@code building}, {@code done} or {@code failed}, a space, and how many documents were read.
 */
@ApplicationScoped
class ReindexOrders {
    private static final String ORDER = "reindex-[0-9a-f]{32}";

    @Inject
    Configuration configuration;

    @Inject
    Following following;

    @Inject
    IndexFollower indexes;

    private List<Path> orders = List.of();
    private CompletableFuture<Void> end;

    void start(@Observes Startup startup) {
        following.start("reindex-orders", this::step);
    }

    private boolean step() throws IOException {
        if (end == null) {
            orders = waiting();
            if (orders.isEmpty()) {
                return false;
            }
            end = indexes.reindex();
        }
        if (!end.isDone()) {
            answer("building");
            return false;
        }
        answer(end.isCompletedExceptionally() ? "failed" : "done");
        end = null;
        return true;
    }

    private List<Path> waiting() throws IOException {
        Path folder = configuration.home().resolve("run");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(ORDER))
                    .filter(file -> file.toFile().length() == 0)
                    .toList();
        }
    }

    /** Nobody waits any more for an order that is gone. */
    private void answer(String state) throws IOException {
        for (Path order : orders) {
            if (Files.exists(order)) {
                Path fresh = order.resolveSibling(order.getFileName() + ".new");
                Files.writeString(fresh, state + " " + indexes.walked() + "\n");
                Files.move(fresh, order, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
