/** What tests of all modules share: a database of their own, the fixtures' vocabulary. */
@NullMarked
package sk.gremium.testing;

import org.jspecify.annotations.NullMarked;
