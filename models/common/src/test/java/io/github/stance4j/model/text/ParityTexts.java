// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import java.util.stream.Stream;

/** Texts that a tokenizer may stumble over. */
final class ParityTexts {

    private ParityTexts() {}

    static Stream<String> all() {
        return Stream.of(
                "",
                " \t\r\n",
                "Norway denounced the coup and offered to host talks between the junta and the"
                        + " ousted cabinet.",
                "GENEVA, March 3 (AFP) \u2014 The U.S.-led talks' $5bn plan: 50% of F-16s, No. 5.",
                "\u201CWe\u2019ll fight,\u201D he said. \u2018Never\u2019\u2026 \u00AByes\u00BB",
                "``quoted'' and \"straight\" 'single' don't O'Neill's",
                "Jos\u00E9 Mu\u00F1oz, Z\u00FCrich, \u00C5land, Erdo\u011Fan, na\u00EFve",
                "Jose\u0301 Mun\u0303oz, Zu\u0308rich, A\u030Aland, Erdog\u0306an e\u0301\u0302",
                "Vi\u1EC7t Nam, T\u1EADp C\u1EADn B\u00ECnh, \u1E9B\u0323",
                "Stra\u00DFe GRO\u1E9E wei\u00DF",
                "\u0130stanbul ISTANBUL \u0131spanak I\u0307",
                "\uFB01nance o\uFB03ce \uFB02ag \u00C6gir \u0153uvre",
                "\u0141\u00F3d\u017A \u0110\u1ED3ng \u00F8re \u00FEing \u01C5ungla \u01C4",
                "\u4E2D\u56FD\u5916\u4EA4\u90E8condemned \u65E5\u672C\u8A9E\u30C6\u30B9\u30C8",
                "\uFA10 \uF900 \uD840\uDC00\uD87E\uDC00 \uFF21\uFF22\uFF23 \uFF11",
                "\uD55C\uAD6D \uB300\uD1B5\uB839 \uC11C\uC6B8, \u1112\u1161\u11AB",
                "\u0627\u0644\u0631\u0626\u064A\u0633 \u0642\u0627\u0644\u060C \u0645\u064F",
                "\u05E9\u05C1\u05DC\u05D5\u05B9\u05DD \u05E2\u05D5\u05DC\u05DD",
                "\u0928\u092E\u0938\u094D\u0924\u0947 \u0939\u093F\u0928\u094D\u0926\u0940",
                "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35 \u1019\u103C\u1014\u103A",
                "\u03A9 \u039F\u0394\u03A5\u03A3\u03A3\u0395\u03A5\u03A3 \u0391\u0301",
                "\u041C\u043E\u0441\u043A\u0432\u0430 \u0419\u043E\u0301\u0434 \u0401\u0436",
                "\uD83D\uDE00 Norway \uD83C\uDDF3\uD83C\uDDF4 wins\uD83D\uDE00!",
                "\uD83D\uDC69\u200D\uD83D\uDE80 \u2764\uFE0F #\uFE0F\u20E3 1\uFE0F\u20E3",
                "\uD835\uDC00\uD835\uDC01 \uD801\uDC00\uD801\uDC28",
                "a\u0000b\u0001c\td\u0085e\u007Ff\u009Fg",
                "co\u00ADop \u200Bzero\u200Bwidth \uFEFFbom \u200Eltr\u200F \u202Ertl\u202C",
                "x\u2028y\u2029z\u3000w\u00A0v\u1680u\u2009t",
                "\u0301abc \u0301 -\u0301- \u20E3",
                "a\uFFFDb \uE000 \uDBC0\uDC00",
                "\u037E \u1FEF \u212A \u226E \u2126 \u00BD \u00B2 \u2460 \u2122",
                "\u0967\u0968 \u0663 3.14 1,000,000 2024-03-05 10:45",
                "https://example.org/a_b?c=d&e=%20 @user #tag user@example.org",
                "a".repeat(100) + " " + "a".repeat(101) + " unaffable",
                "e\u0301".repeat(100) + " " + "\uD801\uDC00".repeat(101) + "\u4E2D",
                "supercalifragilisticexpialidocious antidisestablishmentarianism",
                "word ".repeat(600));
    }
}
