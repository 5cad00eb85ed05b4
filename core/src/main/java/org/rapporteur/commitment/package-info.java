/// What an instrument says is to be done: the operative verbs that open its paragraphs, the words
/// that hedge them, and how strongly they bind (ANNOTATION.md §3).
///
/// The ladder of levels is a convention of this project, no rule of the United Nations. Do not put
/// a phrase into code: phrases are rows of the catalogue, each with an example and a
/// counter-example.
@NullMarked
package org.rapporteur.commitment;

import org.jspecify.annotations.NullMarked;
