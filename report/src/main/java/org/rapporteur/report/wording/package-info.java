/// What readers are told, in plain words. Every word that a page, slide or sheet shows comes from
/// the message file through [org.rapporteur.report.wording.Words]; code holds keys.
@NullMarked
package org.rapporteur.report.wording;

import org.jspecify.annotations.NullMarked;
