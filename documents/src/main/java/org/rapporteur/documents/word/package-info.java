/// Word documents → instrument: DOCX by the JDK's XML parser, DOC through Apache POI, which nothing
/// outside this package needs to know.
///
/// Start with [org.rapporteur.documents.word.DocxReader] and
/// [org.rapporteur.documents.word.DocReader]. Both hand paragraphs with their computed numbers to
/// [org.rapporteur.documents.structure.Prose]. The DOCX is read by us because the order of things
/// matters: tracked changes, content controls, text boxes and notes stand within paragraphs, where
/// object models lose them.
@NullMarked
package org.rapporteur.documents.word;

import org.jspecify.annotations.NullMarked;
