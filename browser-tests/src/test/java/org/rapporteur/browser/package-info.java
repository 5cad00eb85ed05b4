/// Journeys of people through the workspace, in Chromium, over the program as it was built.
///
/// A workspace is started in a process of its own over documents written for these tests; people
/// get their accounts by invitation, as everybody does. Without Chromium the journeys are left out,
/// and one line says so.
@NullMarked
package org.rapporteur.browser;

import org.jspecify.annotations.NullMarked;
