/** The library in plain Java: what the README shows. */
package org.connectcompetency.examples.embedding;
