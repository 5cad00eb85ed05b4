/// How right the program is, measured against gold data: precision, recall and F1 with an interval,
/// and every miss listed.
///
/// A [org.rapporteur.app.evaluation.Suite] compares one analysis with its gold; what counts as
/// equal is decided where the analysis lives, not here. Do not count a disagreement as a hit
/// because the gold looks wrong: list it with its evidence.
@NullMarked
package org.rapporteur.app.evaluation;

import org.jspecify.annotations.NullMarked;
