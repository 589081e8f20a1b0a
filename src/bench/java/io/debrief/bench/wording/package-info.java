/**
 * Measures what is promised about speed; run by {@code mvn -Pbench}, in no build and no jar. May
 * use: core, LanguageTool. Start reading at {@link io.debrief.bench.wording.BlameLintBench}.
 */
package io.debrief.bench.wording;
