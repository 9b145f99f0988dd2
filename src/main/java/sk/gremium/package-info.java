/** Gremium, the workspace of inter-ministerial expert committees. Each package below is a module of its own. */
@org.jspecify.annotations.NullMarked
package sk.gremium;
