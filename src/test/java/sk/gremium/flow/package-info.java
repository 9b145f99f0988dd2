/** What people do, in a real browser against the real application with its demonstration data. */
@org.jspecify.annotations.NullMarked
package sk.gremium.flow;
