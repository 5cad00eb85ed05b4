/// A deck becomes a review: each challenge label checked, each response placed in its source, each
/// gap named.
///
/// Start with `Reviewer`. Everything it says is a proposal with a reason until a person approves
/// it.
@NullMarked
package org.rapporteur.review;

import org.jspecify.annotations.NullMarked;
