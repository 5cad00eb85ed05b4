/// What the commands print: JSON Lines for programs (CONTRACT.md), short tables for people,
/// progress for a terminal.
@NullMarked
package org.rapporteur.app.output;

import org.jspecify.annotations.NullMarked;
