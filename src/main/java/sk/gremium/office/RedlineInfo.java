package sk.gremium.office;

import java.time.Instant;
import java.util.Locale;

/**
 * What a document with tracked changes says of itself.
 *
 * @param author whom the word processor names for every change
 * @param at when the changes were made
 * @param title of the document
 * @param language of the text
 */
public record RedlineInfo(String author, Instant at, String title, Locale language) {}
