/// What the server asks of other machines: pages to be captured as evidence, time stamps, an
/// institution's identity provider, a mail server.
///
/// Start at [Outside]. Whoever captures a page names the address, so that each is looked up once,
/// checked by [Reach], and connected to as checked, at every redirect anew. Time-stamp authority,
/// identity provider and mail server are named by whoever runs the workspace and may stand in a
/// private network; what they answer is bounded all the same ([BoundedExchange], [MailClient]).
/// Nothing else in the server opens a connection.
@NullMarked
package org.rapporteur.server.outside;

import org.jspecify.annotations.NullMarked;
