package sk.gremium.office.intake;

import java.util.Iterator;

/**
 * Walks the child elements of an element, whether they are still in the file or already a tree. A child is either read
 * wholly, entered, or passed over by going on.
 */
interface Cursor {

    /** Goes to the next child; false after the last one. */
    boolean next();

    /** The child as a tree, all of it. Name and attributes stay the same for a child entered later: it cannot be. */
    Node node();

    /** The name of the child. */
    String name();

    /** Walks the children of the child. To be finished, or left alone, before going on with this one. */
    Cursor children();

    /** Walks the children of a tree. */
    static Cursor of(Node parent) {
        Iterator<Node> rest = parent.children().iterator();
        return new Cursor() {
            private Node current = parent;

            @Override
            public boolean next() {
                if (!rest.hasNext()) {
                    return false;
                }
                current = rest.next();
                return true;
            }

            @Override
            public Node node() {
                return current;
            }

            @Override
            public String name() {
                return current.name();
            }

            @Override
            public Cursor children() {
                return of(current);
            }
        };
    }
}
