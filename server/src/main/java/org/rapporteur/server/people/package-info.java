/// People: who they are, how they enter, what they may be.
///
/// Start at [People]. Passwords are kept as Argon2id, every other secret as SHA-256 of a random
/// token. What a role may do is not said here but in `access.tsv`, which the server's door reads.
@NullMarked
package org.rapporteur.server.people;

import org.jspecify.annotations.NullMarked;
