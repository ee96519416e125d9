package vn.toasoan.web;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * What a theme says of itself in its {@code theme.yaml}.
 *
 * @param parent folder of the theme it extends; empty when it stands alone
 * @param parentLine where it says so
 */
record ThemeSheet(Path file, String name, String description, String version, String parent, int parentLine) {
    private static final Set<String> KEYS = Set.of("name", "description", "version", "extends");
    private static final int MAX_LENGTH = 20_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setCodePointLimit(MAX_LENGTH)
            .build();

    /** Empty when there is none to be read. */
    static Optional<ThemeSheet> read(Path folder, Findings findings) {
        Path file = folder.resolve("theme.yaml");
        try {
            return node(Files.readString(file, StandardCharsets.UTF_8), file, findings)
                    .map(node -> of(file, fields(node, file, findings), findings));
        } catch (CharacterCodingException e) {
            findings.grave(file, 0, 0, "encoding");
        } catch (IOException e) {
            findings.grave(file, 0, 0, "sheet.missing");
        }
        return Optional.empty();
    }

    private static Optional<MappingNode> node(String yaml, Path file, Findings findings) {
        try {
            Optional<Node> node = new Compose(SETTINGS).composeString(yaml);
            if (node.orElse(null) instanceof MappingNode mapping) {
                return Optional.of(mapping);
            }
            findings.grave(file, 1, 0, "sheet.mapping");
        } catch (MarkedYamlEngineException e) {
            findings.grave(file, line(e.getProblemMark()), column(e.getProblemMark()), "sheet.yaml", e.getProblem());
        } catch (YamlEngineException e) {
            findings.grave(file, 0, 0, "sheet.yaml", e.getMessage());
        }
        return Optional.empty();
    }

    private static Map<String, ScalarNode> fields(MappingNode mapping, Path file, Findings findings) {
        Map<String, ScalarNode> fields = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Optional<Mark> place = entry.getKeyNode().getStartMark();
            String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (!KEYS.contains(key)) {
                findings.grave(file, line(place), column(place), "sheet.key", key);
            } else if (!(entry.getValueNode() instanceof ScalarNode)) {
                findings.grave(file, line(place), column(place), "sheet.value", key);
            } else if (fields.put(key, (ScalarNode) entry.getValueNode()) != null) {
                findings.grave(file, line(place), column(place), "sheet.twice", key);
            }
        }
        return fields;
    }

    private static ThemeSheet of(Path file, Map<String, ScalarNode> fields, Findings findings) {
        if (text(fields, "name").isEmpty()) {
            findings.grave(file, 1, 0, "sheet.name");
        }
        Optional<Mark> parentPlace = Optional.ofNullable(fields.get("extends")).flatMap(Node::getStartMark);
        return new ThemeSheet(
                file,
                text(fields, "name"),
                text(fields, "description"),
                text(fields, "version"),
                text(fields, "extends"),
                line(parentPlace));
    }

    private static String text(Map<String, ScalarNode> fields, String key) {
        ScalarNode value = fields.get(key);
        return value == null ? "" : value.getValue().strip();
    }

    private static int line(Optional<Mark> place) {
        return place.map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static int column(Optional<Mark> place) {
        return place.map(mark -> mark.getColumn() + 1).orElse(0);
    }
}
