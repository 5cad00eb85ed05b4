package org.rapporteur.challenge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// The phrases of one language, matched letter by letter from the start of a word: one look at the
/// first letter lets most words pass.
final class ConceptTree {

    private static final char REST_OF_WORD = '*';
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private final List<TreeMap<Character, Integer>> building = new ArrayList<>();
    private final List<List<Integer>> conceptsAt = new ArrayList<>();
    private final int[] roots = new int[Character.MAX_VALUE + 1];
    private char[][] letters = {};
    private int[][] nexts = {};
    private int[][] concepts = {};

    /// Told every phrase that was found.
    interface Found {
        void at(int concept, int start, int end);
    }

    ConceptTree() {
        newNode();
    }

    void add(String phrase, int concept) {
        int node = 0;
        for (char letter : FoldedText.of(phrase).letters()) {
            var children = building.get(node);
            var next = children.get(letter);
            if (next == null) {
                next = newNode();
                children.put(letter, next);
            }
            node = next;
        }
        conceptsAt.get(node).add(concept);
    }

    private int newNode() {
        building.add(new TreeMap<>());
        conceptsAt.add(new ArrayList<>());
        return building.size() - 1;
    }

    /// After the last phrase was added.
    ConceptTree build() {
        letters = new char[building.size()][];
        nexts = new int[building.size()][];
        concepts = new int[building.size()][];
        for (int node = 0; node < building.size(); node++) {
            var children = building.get(node);
            letters[node] = new char[children.size()];
            nexts[node] = children.values().stream().mapToInt(Integer::intValue).toArray();
            concepts[node] = conceptsAt.get(node).stream().mapToInt(Integer::intValue).toArray();
            int i = 0;
            for (char letter : children.keySet()) {
                letters[node][i++] = letter;
            }
        }
        for (int i = 0; i < letters[0].length; i++) {
            roots[letters[0][i]] = nexts[0][i];
        }
        building.clear();
        conceptsAt.clear();
        return this;
    }

    /// Every phrase in the text, also those that lie in one another.
    void find(char[] text, Found found) {
        for (int at = 0; at < text.length; at++) {
            int node = roots[text[at]];
            if (node != 0 && mayStart(text, at)) {
                follow(text, at, at + 1, node, found);
            }
        }
    }

    private void follow(char[] text, int start, int at, int node, Found found) {
        if (concepts[node].length > 0 && mayEnd(text, at)) {
            for (int concept : concepts[node]) {
                found.at(concept, start, at);
            }
        }
        int star = next(node, REST_OF_WORD);
        if (star != 0) {
            int end = at;
            while (end < text.length && isWordLetter(text[end])) {
                end++;
            }
            follow(text, start, end, star, found);
        }
        if (at < text.length) {
            int next = text[at] == REST_OF_WORD ? 0 : next(node, text[at]);
            if (next != 0) {
                follow(text, start, at + 1, next, found);
            }
        }
    }

    private int next(int node, char letter) {
        int i = Arrays.binarySearch(letters[node], letter);
        return i < 0 ? 0 : nexts[node][i];
    }

    /// A phrase starts where a word does. In Arabic small words are written together with the next,
    /// in Chinese all are: there a boundary says nothing.
    private static boolean mayStart(char[] text, int at) {
        return at == 0 || !isAlphabetic(text[at]) || !isAlphabetic(text[at - 1]);
    }

    private static boolean mayEnd(char[] text, int end) {
        return end == text.length || !isWordLetter(text[end]) || !isWordLetter(text[end - 1]);
    }

    private static boolean isAlphabetic(char c) {
        return isWordLetter(c) && !(c >= '\u0600' && c <= '\u06FF');
    }

    private static boolean isWordLetter(char c) {
        return c < FIRST_IDEOGRAPH && Character.isLetterOrDigit(c);
    }
}
