/**
 * The pieces every screen is made of: pages, cards, tables, dates and sentences in the reader's language, dialogs that
 * name what will happen, fields that lose nothing, the document with its comments. No piece knows a feature or a
 * service; each takes plain values and callbacks and works by keyboard, screen reader, in light and dark and on paper.
 * The look itself stands in {@code frontend/styles}, the behaviour in the browser in {@code frontend/components}. Only
 * here and in {@code shell} may {@code UI.getCurrent()} be asked.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "calendar", "text"})
package sk.gremium.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
