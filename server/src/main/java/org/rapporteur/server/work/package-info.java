/// What people have to do: tasks with a day, questions to focal points, remarks, what somebody has
/// begun to write and what they watch, and handing all of it over.
///
/// Start at [WorkPages]. Tasks and remarks are entries of the journal; drafts and watches are their
/// person's alone. Nothing here judges a commitment.
@NullMarked
package org.rapporteur.server.work;

import org.jspecify.annotations.NullMarked;
