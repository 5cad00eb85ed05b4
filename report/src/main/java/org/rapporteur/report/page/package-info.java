/// The review ([org.rapporteur.report.page.ReviewPage]) and a document as read
/// ([org.rapporteur.report.page.DocumentPage]), each as one self-contained HTML page that works
/// without script, in print, on a small screen and read aloud.
///
/// Text from outside reaches the page only through [org.rapporteur.report.page.Markup], which
/// escapes it.
@NullMarked
package org.rapporteur.report.page;

import org.jspecify.annotations.NullMarked;
