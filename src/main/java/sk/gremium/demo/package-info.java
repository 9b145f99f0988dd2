/**
 * The demonstration: three committees with invented people, whose business passes through the real services, so that
 * what is shown is what the product does. Filled in once, on the first start with the profile {@code demo}, with dates
 * relative to that day. Nobody depends on it, and without the profile nothing of it exists.
 */
@NullMarked
@ApplicationModule
package sk.gremium.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
