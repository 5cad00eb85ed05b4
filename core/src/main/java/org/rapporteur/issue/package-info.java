/// Problems in the data, as values.
///
/// A reader never throws on bad content: it returns what it could read and a list of
/// [org.rapporteur.issue.Issue]s that say what it could not. Exceptions are for broken promises of
/// the program itself.
@NullMarked
package org.rapporteur.issue;

import org.jspecify.annotations.NullMarked;
