/// Plain text and Markdown: deck transcripts, digests of provisions, and texts of neither kind.
@NullMarked
package org.rapporteur.documents.text;

import org.jspecify.annotations.NullMarked;
