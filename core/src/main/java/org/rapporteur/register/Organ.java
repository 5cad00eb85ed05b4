package org.rapporteur.register;

import java.util.List;

/// A body that issues instruments, and the symbol series it counts them in.
///
/// @param id short name: `GA`, `ECOSOC`, `SC`, `HRC`, `CND`, `CCPCJ`
/// @param name full English name
/// @param resolutionSeries `A/RES`, or `CND resolution` for a body without a symbol series of its
///   own; a pattern where the form is its own, `UNEP/EA.{session}/Res.{number}`; empty for an organ
///   that adopts no resolutions
/// @param decisionSeries the same for decisions: `A/DEC`, `CND decision`
/// @param documentPrefixes prefixes of its meeting documents: `E/CN.7`
/// @param sessions how it numbers sessions
/// @param parent id of the body it reports to; empty for a principal organ
public record Organ(
        String id,
        String name,
        String resolutionSeries,
        String decisionSeries,
        List<String> documentPrefixes,
        Sessions sessions,
        String parent,
        String source) {

    public Organ {
        documentPrefixes = List.copyOf(documentPrefixes);
    }

    /// How the body numbers its sessions in the symbols of its resolutions.
    public enum Sessions {
        /// `78/224`: session and number.
        SESSION,
        /// `2023/24`: year and number.
        YEAR,
        /// `2712 (2023)`: one running number, the year in brackets.
        RUNNING
    }
}
