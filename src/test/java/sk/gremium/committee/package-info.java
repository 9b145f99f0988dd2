@org.jspecify.annotations.NullMarked
package sk.gremium.committee;
