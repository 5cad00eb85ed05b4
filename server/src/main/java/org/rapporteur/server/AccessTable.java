package org.rapporteur.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.server.web.Method;
import org.rapporteur.server.web.Role;
import org.rapporteur.server.web.Route;
import org.rapporteur.server.web.Scope;

/// Which role may use which route: the whole of it, in one table. Safe to share between threads.
final class AccessTable {

    private static final int FIRST_ROLE = 2;

    private final Map<String, Line> lines;

    private AccessTable(Map<String, Line> lines) {
        this.lines = lines;
    }

    /// Who is let in.
    enum Access {
        YES,

        /// A visitor where the workspace is opened to visitors, or is of its own machine alone.
        OPEN,

        /// A visitor where the workspace is of its own machine alone.
        ALONE,
        NO
    }

    /// What the table says of one route.
    ///
    /// @param scopes what a program's key must be good for; empty where no key is taken
    record Line(Method method, String path, Map<Role, Access> roles, List<Scope> scopes) {
        Access of(Role role) {
            var access = roles.get(role);
            return access == null ? Access.NO : access;
        }
    }

    static AccessTable load() {
        try (var stream = AccessTable.class.getResourceAsStream("access.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("missing access.tsv");
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static AccessTable parse(String text) {
        var rows =
                text.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> List.of(line.split("\t")))
                        .toList();
        var names = rows.getFirst();
        var lines = new LinkedHashMap<String, Line>();
        for (var row : rows.subList(1, rows.size())) {
            var line = line(names, row);
            if (lines.put(key(line.method(), line.path()), line) != null) {
                throw new IllegalStateException("access.tsv names a route twice: " + row);
            }
        }
        return new AccessTable(lines);
    }

    private static Line line(List<String> names, List<String> row) {
        if (row.size() != names.size()) {
            throw new IllegalStateException("access.tsv: a value is missing in " + row);
        }
        int last = names.size() - 1;
        var roles = new EnumMap<Role, Access>(Role.class);
        for (int i = FIRST_ROLE; i < last; i++) {
            var role = Role.find(names.get(i)).orElseThrow();
            roles.put(role, Access.valueOf(row.get(i).toUpperCase(java.util.Locale.ROOT)));
        }
        return new Line(
                Method.valueOf(row.get(0)),
                row.get(1),
                roles,
                Scope.find(row.get(last)).stream().toList());
    }

    /// @throws IllegalStateException where the table does not know the route
    Line of(Route route) {
        return find(route.method(), route.path())
                .orElseThrow(() ->
                        new IllegalStateException(
                                "access.tsv says nothing of "
                                        + route.method()
                                        + " "
                                        + route.path()));
    }

    Optional<Line> find(Method method, String path) {
        return Optional.ofNullable(lines.get(key(method, path)));
    }

    List<Line> listAll() {
        return new ArrayList<>(lines.values());
    }

    private static String key(Method method, String path) {
        return method + " " + path;
    }
}
