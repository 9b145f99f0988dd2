package sk.gremium.startup;

import java.util.List;

/** Something that whoever starts the application should read. Each bean of this type is asked once it is ready. */
@FunctionalInterface
public interface ReadyNote {

    /**
     * The lines to show, none if there is nothing to say now.
     *
     * @param address where the application answers on this machine, without a slash at the end
     */
    List<String> lines(String address);
}
