package sk.gremium.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Hears every SQL statement that is executed, by whatever means, and tells those of one act. */
@TestComponent
public final class Statements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** The statements that this act executes in the calling thread, in their order. */
    public static List<String> of(Runnable act) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            act.run();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source, "") : bean;
    }

    private static <T> T proxy(Class<T> type, Object target, String prepared) {
        InvocationHandler handler = (self, method, arguments) -> {
            Object[] given = arguments == null ? new Object[0] : arguments;
            String sql = given.length > 0 && given[0] instanceof String text ? text : prepared;
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                hear(sql);
            }
            Object result = call(target, method, given);
            return wrapped(method.getReturnType(), result, sql);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object wrapped(Class<?> type, @Nullable Object result, String sql) {
        boolean passesStatements = type == Connection.class || Statement.class.isAssignableFrom(type);
        return result != null && passesStatements ? proxy(type, result, sql) : result;
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static void hear(String sql) {
        List<String> heard = HEARD.get();
        if (heard != null) {
            heard.add(sql);
        }
    }
}
