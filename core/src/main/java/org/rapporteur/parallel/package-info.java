/// The same instrument in two languages, provision by provision.
///
/// Start at [org.rapporteur.parallel.ParallelTexts]. Two language versions of a resolution are laid
/// side by side by their order, kinds, numbers, lengths and the figures that they hold; no word of
/// either is understood, so that it works for any two languages. Do not zip by index or by address:
/// files leave paragraphs out, split them and number them anew. Do not use the publisher's
/// identifiers or the verbs either: they are what the alignment is judged by.
@NullMarked
package org.rapporteur.parallel;

import org.jspecify.annotations.NullMarked;
