// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.benchmarks.baseline;

import io.github.stance4j.Span;
import io.github.stance4j.Stance;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words by which one would search for each stance. */
final class Keywords {

    private static final Map<Stance, Pattern> PATTERNS =
            Map.of(
                    Stance.CONDEMNATION,
                    pattern(
                            "condemn\\w*|denounc\\w*|denunciation|deplor\\w*|decr(?:y|ied|ies)"
                                    + "|slam(?:s|med)?|blast(?:s|ed)|lambast\\w*|castigat\\w*"
                                    + "|critici[sz]\\w*|criticism|rebuk\\w*|accus\\w*|blam(?:e|ed|es|ing)"
                                    + "|outrag\\w*|unacceptable|disgrace\\w*|betrayal|flagrant"
                                    + "|hit out at|(?:held|hold|holds|holding) \\w+ responsible"),
                    Stance.DE_ESCALATION_CALL,
                    pattern(
                            "urg(?:e|ed|es|ing)|appeal(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on|upon)|restraint|de-escalat\\w*|cease-?fire|truce|cessation of hostilities"
                                    + "|no military solution|return to (?:the )?(?:talks|table|negotiat\\w*)"
                                    + "|back to the (?:negotiating )?table|through (?:dialogue|negotiat\\w*)"
                                    + "|(?:end|halt|stop) to (?:the )?(?:fighting|violence|hostilities)"
                                    + "|stop the fighting|lay down (?:their )?arms|peaceful (?:means|solution)"),
                    Stance.MEDIATION_OFFER,
                    pattern(
                            "mediat\\w*|go-between|intermediar\\w*|good offices|broker(?:s|ed|ing)?"
                                    + "|facilitat\\w*|shuttl\\w*|host(?:s|ed|ing)? (?:\\w+ ){0,2}talks"
                                    + "|talks hosted|as a venue"));

    private Keywords() {}

    private static Pattern pattern(String alternatives) {
        return Pattern.compile(
                "\\b(?:" + alternatives + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Returns where the keywords of a stance stand; nowhere for a stance that has none. */
    static List<Span> of(Stance stance, String sentence) {
        Pattern pattern = PATTERNS.get(stance);
        return pattern == null
                ? List.of()
                : pattern.matcher(sentence)
                        .results()
                        .map(match -> new Span(match.start(), match.end()))
                        .toList();
    }
}
