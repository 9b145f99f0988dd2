/**
 * The text core: what a draft is made of and how two of them differ. A text is a sequence of {@link
 * sk.gremium.text.Block}s with stable ids and formatted runs; a redline is computed between two such sequences; an
 * anchor names a passage and is carried to the next version or honestly reported as gone. Pure Java: it knows neither
 * Spring nor Vaadin nor Apache POI, and every value in it is immutable. The packages below are part of what it offers:
 * {@code redline} compares, {@code anchor} keeps comments at their passages, {@code html} makes it readable.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package sk.gremium.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
