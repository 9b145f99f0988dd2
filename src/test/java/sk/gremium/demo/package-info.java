/** The demonstration fills in what it promises. */
@org.jspecify.annotations.NullMarked
package sk.gremium.demo;
