package sk.gremium.office.intake;

import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The command that starts another Java with the classes of this one, however this one was started. */
final class ChildJava {

    private static final String BOOT_LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private ChildJava() {}

    /** A command for a main class, with little memory and no more preparation than a short life is worth. */
    static List<String> command(Class<?> main) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
        List<String> begin = List.of(
                java,
                "-Xmx256m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                classPath);
        List<String> end =
                nested(main) ? List.of("-Dloader.main=" + main.getName(), BOOT_LAUNCHER) : List.of(main.getName());
        return Stream.concat(begin.stream(), end.stream()).toList();
    }

    /** Whether the classes lie in an archive inside the archive that was started: only its own launcher finds them. */
    private static boolean nested(Class<?> main) {
        CodeSource source = main.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        return place != null && place.toString().contains("BOOT-INF");
    }
}
