package vn.toasoan;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address that a resource class of ours answers, as its annotations say: {@code GET /api/v1/articles/{id}}. */
final class Routes {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target", "classes");

    private Routes() {}

    static Set<String> all() {
        Set<String> routes = new TreeSet<>();
        for (String face : new String[] {"api", "desk", "site"}) {
            classes(face).filter(type -> type.isAnnotationPresent(Path.class)).forEach(type -> collect(type, routes));
        }
        return routes;
    }

    private static Stream<Class<?>> classes(String face) {
        try (Stream<java.nio.file.Path> files =
                Files.list(CLASSES.resolve("vn/toasoan").resolve(face))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .map(name -> "vn.toasoan." + face + "." + name.replace(".class", ""))
                    .toList()
                    .stream()
                    .map(Routes::load);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Routes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Class<?> type, Set<String> routes) {
        for (Method method : type.getDeclaredMethods()) {
            Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                    .map(annotation ->
                            annotation.getAnnotation(HttpMethod.class).value())
                    .forEach(verb -> routes.add(verb + " " + address(type, method)));
        }
    }

    private static String address(Class<?> type, Method method) {
        Path path = method.getAnnotation(Path.class);
        String whole = "/" + type.getAnnotation(Path.class).value() + (path == null ? "" : "/" + path.value());
        String plain = whole.replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*\\})*\\}", "{$1}")
                .replaceAll("/+", "/");
        return plain.length() > 1 ? plain.replaceAll("/$", "") : plain;
    }
}
