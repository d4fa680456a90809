// SPDX-License-Identifier: Apache-2.0
package io.github.stance4j.model.text;

import java.util.Locale;
import java.util.Set;

/** What the words on both sides of a full stop tell about it in English; given without the stop. */
final class EnglishAbbreviations {

    private static final Set<String> NEVER_LAST =
            words(
                    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Hon Rt Msgr Ven",
                    "Gen Gens Lt Col Cols Maj Capt Cmdr Comdr Cdr Cmdt Adm Sgt Cpl Pvt Pfc Spc Brig",
                    "Sen Sens Rep Reps Gov Govs Pres Amb Del Sec Min Dep Asst Assoc Atty Supt Insp",
                    "Det Ald Coun Ret MR MRS MS DR PROF GEN LT COL MAJ CAPT SGT SEN REP GOV ST e.g i.e",
                    "viz cf vs incl");

    private static final Set<String> BEFORE_NUMBERS =
            words(
                    "no nos art arts vol vols fig figs pp para paras ch chap ca approx circa tel",
                    "ext rs ksh jan feb mar apr jun jul aug sep sept oct nov dec");

    private static final Set<String> MAYBE_LAST =
            words(
                    "Inc Corp Ltd Co Cos Bros Jr Sr Esq PhD etc al est St Mt Ft Ave Blvd Rd Sq Dept",
                    "Univ Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky La Md Mass Mich",
                    "Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que");

    private static final Set<String> SENTENCE_STARTS =
            words(
                    "The A An This That These Those It Its He His She Her They Their We Our I You",
                    "There Here But And Or So Yet In On At By For From With Without To After Before",
                    "During While When Where Why How What Who If As Although Though However Meanwhile",
                    "Moreover Nevertheless Still Then Now Also Both Some Many Most Several Each",
                    "Every Neither Not Nor Another Since Until Because Despite According Earlier",
                    "Later Yesterday Today Asked Mr Mrs Ms");

    private static final Set<String> AFTER_TIMES =
            words(
                    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu",
                    "Thurs Fri Sat Sun January February March April May June July August September",
                    "October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec",
                    "GMT UTC BST CET CEST EET EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST",
                    "Eastern Central Mountain Pacific Greenwich Moscow Beijing");

    private static final Set<String> VERBS_OF_SAYING =
            words(
                    "said says asked asks added adds told tells replied replies wrote writes shouted",
                    "cried exclaimed warned declared insisted demanded chanted tweeted posted",
                    "wondered yelled");

    private EnglishAbbreviations() {}

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }

    /** Tells whether a word is an abbreviation, such as Mr, that never ends a sentence. */
    static boolean neverEndsSentence(String word) {
        return NEVER_LAST.contains(word);
    }

    /** Tells whether a word, such as No, is an abbreviation if a number follows, and only then. */
    static boolean precedesNumber(String word) {
        return BEFORE_NUMBERS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isTimeOfDay(String word) {
        return word.equalsIgnoreCase("a.m") || word.equalsIgnoreCase("p.m");
    }

    static boolean followsTimeOfDay(String word) {
        return AFTER_TIMES.contains(word);
    }

    /** Tells whether a word is an abbreviation, acronym or initial that may end a sentence. */
    static boolean mayEndSentence(String word) {
        return MAYBE_LAST.contains(word) || isDotted(word);
    }

    /** Tells whether a word hardly ever follows an abbreviation in the middle of a sentence. */
    static boolean startsSentence(String word) {
        return SENTENCE_STARTS.contains(word);
    }

    static boolean isVerbOfSaying(String word) {
        return VERBS_OF_SAYING.contains(word);
    }

    /** Tells whether a word is one letter, or letters with full stops between: J, U.S, Ph.D. */
    private static boolean isDotted(String word) {
        boolean single = word.length() == 1 && Character.isLetter(word.charAt(0));
        return single || word.equals("Ph.D") || isLettersWithStops(word);
    }

    private static boolean isLettersWithStops(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean letter = Character.isLetter(word.charAt(i));
            if (i % 2 == 0 ? !letter : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() > 2 && word.length() % 2 == 1;
    }
}
