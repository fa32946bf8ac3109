/** The library in plain Java: what the guides for callers show. */
package org.connectcompetency.examples.embedding;
