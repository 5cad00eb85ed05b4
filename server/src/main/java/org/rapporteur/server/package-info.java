/// The workspace's server.
///
/// Start at [WorkspaceServer]: it lists every feature's routes and is the only place where requests
/// are taken in and answers sent. The server holds no state of its own; kill it at any moment and
/// nothing acknowledged is lost.
@NullMarked
package org.rapporteur.server;

import org.jspecify.annotations.NullMarked;
