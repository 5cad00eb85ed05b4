/// The deck regenerated in the same challenge–response form, with the source under every response.
/// Start with [org.rapporteur.report.slides.ReviewSlides].
///
/// Content is laid out first (records, measured without any font of the machine, so that every
/// machine gives the same slides) and written second. Text is never made smaller than
/// [org.rapporteur.report.slides.Sizes] allows: it continues on a further slide.
@NullMarked
package org.rapporteur.report.slides;

import org.jspecify.annotations.NullMarked;
