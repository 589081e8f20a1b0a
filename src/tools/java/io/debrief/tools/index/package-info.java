/**
 * Writes the scanner index in every build. May use: ASM. Start reading at {@link
 * io.debrief.tools.index.ScannerIndex}.
 */
package io.debrief.tools.index;
