package org.rapporteur.documents.word;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.rapporteur.documents.container.OfficeParts;

/// What a part names other parts and addresses by.
///
/// @param targets identifier to what it stands for
/// @param byType the last word of the relation's type (`styles`, `footnotes`) to the part's name
record Relations(Map<String, String> targets, Map<String, String> byType) {

    static Relations of(OfficeParts parts, String part) throws XMLStreamException {
        var targets = new HashMap<String, String>();
        var byType = new HashMap<String, String>();
        int stroke = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, stroke);
        var bytes = parts.find(folder + "_rels/" + part.substring(stroke) + ".rels");
        if (bytes.isPresent()) {
            WordXml.walk(
                    bytes.get(),
                    (xml, name) -> {
                        var target = WordXml.attribute(xml, "Target");
                        boolean outside = WordXml.attribute(xml, "TargetMode").equals("External");
                        var type = WordXml.attribute(xml, "Type");
                        var word = type.substring(type.lastIndexOf('/') + 1);
                        targets.put(WordXml.attribute(xml, "Id"), target);
                        if (!outside && !word.isEmpty()) {
                            byType.merge(
                                    word,
                                    OfficeParts.resolve(folder, target),
                                    (one, other) ->
                                            word.equals("header") ? one + "\n" + other : one);
                        }
                    });
        }
        return new Relations(Map.copyOf(targets), Map.copyOf(byType));
    }

    String partOf(String type, String usual) {
        return byType.getOrDefault(type, usual);
    }
}
