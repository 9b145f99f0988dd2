package sk.gremium.house;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import sk.gremium.kernel.DomainEvent;

/**
 * Reads out of compiled classes by which names their domain events go: what an event says of itself, and every constant
 * of two words in a method from which a String reaches the constructor of an event, be it through private helpers.
 */
final class EventNames {

    private static final String EVENT = DomainEvent.class.getName().replace('.', '/');

    private record Method(String signature, boolean carries, Set<String> calls, Set<String> constants) {}

    private final List<Method> methods = new ArrayList<>();
    private final Set<String> events = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();
    private final Set<String> takers = new HashSet<>();

    private EventNames() {}

    /** The names in all classes below a folder, with the events declared in {@code kernel}. */
    static Set<String> in(Path classes) throws IOException {
        EventNames found = new EventNames();
        found.takers.add("sk/gremium/kernel/Changed.<init>");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                found.read(ClassFile.of().parse(file));
            }
        }
        found.follow();
        return found.names;
    }

    /** The classes that are events, among those below a folder. */
    static Set<String> events(Path classes) throws IOException {
        EventNames found = new EventNames();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                found.read(ClassFile.of().parse(file));
            }
        }
        return found.events;
    }

    private void read(ClassModel type) {
        String owner = type.thisClass().asInternalName();
        boolean event = type.interfaces().stream()
                .anyMatch(each -> each.asInternalName().equals(EVENT));
        if (event) {
            events.add(owner);
        }
        for (MethodModel method : type.methods()) {
            Set<String> calls = new HashSet<>();
            Set<String> constants = new TreeSet<>();
            method.code()
                    .ifPresent(code -> code.forEach(element -> {
                        switch (element) {
                            case ConstantInstruction constant
                            when constant.constantValue() instanceof String text && text.matches("[a-z_]+\\.[a-z_]+") ->
                                constants.add(text);
                            case InvokeInstruction call ->
                                calls.add(call.owner().asInternalName() + "."
                                        + call.name().stringValue());
                            case InvokeDynamicInstruction call ->
                                call.invokedynamic().bootstrap().arguments().stream()
                                        .filter(MethodHandleEntry.class::isInstance)
                                        .map(handle -> ((MethodHandleEntry) handle).reference())
                                        .forEach(target ->
                                                calls.add(target.owner().asInternalName() + "."
                                                        + target.name().stringValue()));
                            default -> {}
                        }
                    }));
            String name = method.methodName().stringValue();
            if (event && name.equals("what")) {
                names.addAll(constants);
            }
            boolean carries = !method.flags().has(AccessFlag.PUBLIC)
                    && method.methodType().stringValue().contains("Ljava/lang/String;");
            methods.add(new Method(owner + "." + name, carries, calls, constants));
        }
    }

    private void follow() {
        boolean more = true;
        while (more) {
            more = false;
            for (Method method : methods) {
                if (method.calls().stream().anyMatch(takers::contains)) {
                    names.addAll(method.constants());
                    more |= method.carries() && takers.add(method.signature());
                }
            }
        }
    }
}
