@org.jspecify.annotations.NullMarked
package sk.gremium.audit.ui;
