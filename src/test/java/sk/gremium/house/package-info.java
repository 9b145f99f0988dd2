/** The rules of the house, checked: modules, dependencies, translations. Each rule has a fixture that breaks it. */
@org.jspecify.annotations.NullMarked
package sk.gremium.house;
