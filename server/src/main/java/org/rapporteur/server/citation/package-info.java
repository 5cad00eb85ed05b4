/// The list of citations by what became of them, and who cites whom.
///
/// Start at [CitationPages] for the list, at [GraphPages] for the picture: [CitationTies] holds
/// which text cites which, [Columns] chooses what is shown, [Drawing] says where it stands. Ties
/// follow what people decided; nothing is read from texts here.
@NullMarked
package org.rapporteur.server.citation;

import org.jspecify.annotations.NullMarked;
