/// Web pages → instrument, through jsoup; nothing outside this package knows that library.
///
/// Start with [org.rapporteur.documents.html.HtmlReader]: it sets aside what belongs to the site
/// (navigation, header, footer) and hands paragraphs to [org.rapporteur.documents.structure.Prose].
@NullMarked
package org.rapporteur.documents.html;

import org.jspecify.annotations.NullMarked;
