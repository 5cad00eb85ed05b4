package org.rapporteur.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// `./rapporteur`, in a copy of the checkout that is already built.
@Execution(ExecutionMode.CONCURRENT) // it waits for other processes
class LauncherTest {

    private static final int LONGEST_SECONDS = 60;

    @TempDir Path folder;
    private Path checkout = Path.of("");

    @BeforeEach
    void copyCheckout() throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash here");
        checkout = folder.resolve("my checkout");
        copy("rapporteur");
        copy(".launcher/jdk.sh");
        var lib = Files.createDirectories(checkout.resolve("app/target/rapporteur/lib"));
        var built = Files.createFile(lib.resolveSibling("built"));
        Files.setLastModifiedTime(
                built,
                FileTime.from(Files.getLastModifiedTime(built).toInstant().minusSeconds(60)));
        try (var jar = new JarOutputStream(Files.newOutputStream(lib.resolve("app.jar")))) {
            for (var type : new Class<?>[] {Main.class, org.rapporteur.app.output.Terminal.class}) {
                var name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (var in = type.getResourceAsStream("/" + name)) {
                    in.transferTo(jar);
                }
            }
        }
    }

    private void copy(String name) throws IOException {
        var target = checkout.resolve(name);
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(CommandRun.ROOT.resolve(name), target);
        target.toFile().setExecutable(true);
    }

    private record Ended(int status, String out, String err) {}

    private Ended start(Path in, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder =
                new ProcessBuilder(command)
                        .directory(in.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).as("ends").isTrue();
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private static Map<String, String> withJdk() {
        return Map.of("JAVA_HOME", System.getProperty("java.home"));
    }

    @Test
    void startsFromAnyFolderWithBlanksInItsPath() throws Exception {
        var ended =
                start(folder, withJdk(), checkout.resolve("rapporteur").toString(), "--version");

        assertThat(ended.out()).startsWith("rapporteur ");
        assertThat(ended.status()).isZero();
    }

    @Test
    void startsThroughALink() throws Exception {
        var link =
                Files.createSymbolicLink(folder.resolve("rr"), Path.of("my checkout/rapporteur"));

        assertThat(start(Path.of("/"), withJdk(), link.toString(), "--version").out())
                .startsWith("rapporteur ");
    }

    @Test
    void tellsTheVersionThatTheBuildNotedWithoutStartingJava() throws Exception {
        Files.writeString(checkout.resolve("app/target/rapporteur/version"), "9.8.7");
        Files.delete(checkout.resolve("app/target/rapporteur/lib/app.jar"));
        Files.createFile(checkout.resolve("app/target/rapporteur/lib/app.jar"));

        assertThat(start(checkout, withJdk(), "./rapporteur", "--version").out())
                .isEqualTo("rapporteur 9.8.7\n");
    }

    @Test
    void preparesTheStartOnceOnlyAlsoWhereThatFails() throws Exception {
        start(checkout, withJdk(), "./rapporteur", "--version");

        assertThat(start(checkout, withJdk(), "./rapporteur", "--version").err()).isEmpty();
    }

    @Test
    void buildsAgainOnceWhereASourceIsNewer() throws Exception {
        var build =
                Files.writeString(
                        checkout.resolve("build"),
                        "#!/bin/bash\ntouch app/target/rapporteur/built\n");
        build.toFile().setExecutable(true);
        var source = Files.createDirectories(checkout.resolve("core/src/main")).resolve("A.java");
        Files.writeString(source, "class A {}");
        var later =
                Files.getLastModifiedTime(checkout.resolve("app/target/rapporteur/built"))
                        .toInstant()
                        .plusMillis(500);
        Files.setLastModifiedTime(source, FileTime.from(later));
        Files.setLastModifiedTime(source.resolveSibling(""), FileTime.from(later));

        var first = start(checkout, withJdk(), "./rapporteur", "--version");

        assertThat(first.err()).contains("the sources have changed, building again");
        assertThat(first.out()).startsWith("rapporteur ");
        assertThat(start(checkout, withJdk(), "./rapporteur", "--version").err()).isEmpty();
    }

    @Test
    void tellsThatABuildFailed() throws Exception {
        Files.delete(checkout.resolve("app/target/rapporteur/built"));
        var build = Files.writeString(checkout.resolve("build"), "#!/bin/bash\nexit 1\n");
        build.toFile().setExecutable(true);

        var ended = start(checkout, withJdk(), "./rapporteur", "--version");

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains("the build failed", "./build verify");
    }

    @Test
    void saysInOneLineWhatToInstall() throws Exception {
        var poor = folder.resolve("poor");
        Files.createDirectories(poor);
        var script = "source '%s/.launcher/jdk.sh'; java_version=99; find_jdk".formatted(checkout);

        var ended = start(folder, Map.of("HOME", poor.toString()), "/bin/bash", "-c", script);

        assertThat(ended.status()).isNotZero();
        assertThat(ended.err().lines())
                .singleElement()
                .asString()
                .contains("JDK 99", "Debian", "macOS", "JAVA_HOME");
    }
}
