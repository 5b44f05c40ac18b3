/**
 * Finds plug-ins, and keeps those that fail from harming the others.
 *
 * <p>Start with {@link org.kith.core.registry.Plugins}, which answers by kind and name. A
 * {@link org.kith.core.registry.PluginReport} says what was found and what is wrong with the rest;
 * {@link org.kith.core.registry.PluginCalls} turns what a plug-in throws into findings. Nothing else in Kith calls
 * {@link java.util.ServiceLoader} or writes a log.
 */
@NullMarked
package org.kith.core.registry;

import org.jspecify.annotations.NullMarked;
