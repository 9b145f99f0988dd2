/** The screens of tasks: the matrix with its list, and the page of one task. */
@org.jspecify.annotations.NullMarked
package sk.gremium.action.ui;
