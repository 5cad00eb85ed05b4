/// What stops a command: the user's mistake or the environment's, told in words. Problems in
/// documents are issues, not faults.
@NullMarked
package org.rapporteur.app.fault;

import org.jspecify.annotations.NullMarked;
