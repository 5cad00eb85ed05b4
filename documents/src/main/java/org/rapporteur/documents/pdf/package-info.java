/// PDF → instrument, from the places of the characters on the page.
///
/// Start with [org.rapporteur.documents.pdf.PdfReader]. A page becomes lines
/// ([org.rapporteur.documents.pdf.LineBuilder]), pages lose what is no text
/// ([org.rapporteur.documents.pdf.Furniture]) and their notes
/// ([org.rapporteur.documents.pdf.NoteArea]), lines become paragraphs
/// ([org.rapporteur.documents.pdf.ParagraphBuilder]), and paragraphs blocks for the shared outline.
/// Do not put rules here for one publisher's files: what a page shows must decide.
@NullMarked
package org.rapporteur.documents.pdf;

import org.jspecify.annotations.NullMarked;
