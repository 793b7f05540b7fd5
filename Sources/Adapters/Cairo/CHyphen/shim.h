#include <hyphen.h>
#include <stdlib.h>

/// Marks where a word may be divided, by odd numbers in `marks` (room for `length` + 5); 0 when all went well. Divisions that change letters
/// (German "Zuk-ker" for "Zucker") are unmarked.
static inline int greffier_hyphenate(HyphenDict *patterns, const char *word, int length, char *marks, int left, int right) {
    char **replacements = NULL;
    int *positions = NULL;
    int *cuts = NULL;
    int status = hnj_hyphen_hyphenate3(patterns, word, length, marks, NULL, &replacements, &positions, &cuts, left, right, left, right);
    if (replacements != NULL) {
        for (int i = 0; i < length; i++) {
            if (replacements[i] == NULL) continue;
            marks[i] = '0';
            free(replacements[i]);
        }
    }
    free(replacements);
    free(positions);
    free(cuts);
    return status;
}

static inline int greffier_patterns_are_utf8(const HyphenDict *patterns) { return patterns->utf8; }
