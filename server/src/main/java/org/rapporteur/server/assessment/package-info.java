/// Evidence about commitments, and assessments of what was done.
///
/// Start at [AssessmentPages]. An author proposes, another person publishes; nobody judges their
/// own State or organisation; what is published never changes. What a status needs, who may not
/// judge and how sure it is are pure functions of `org.rapporteur.assessment`. Print counts, never
/// an average or an order of States.
@NullMarked
package org.rapporteur.server.assessment;

import org.jspecify.annotations.NullMarked;
