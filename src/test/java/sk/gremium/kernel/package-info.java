/** Tests of the module. */
@org.jspecify.annotations.NullMarked
package sk.gremium.kernel;
