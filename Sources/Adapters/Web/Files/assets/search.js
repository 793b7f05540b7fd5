// Finding words on a page as the archive's search finds them: in small letters, without accents, the last word of a phrase may go on.

const folded = (text) => text.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");
const tokens = (text) => folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The phrases of a search: words in quotation marks follow each other, others stand for themselves. */
export function phrases(text) {
  const parts = text.split('"').flatMap((part, index) => (index % 2 ? [{ words: part, open: false }] : part.split(/\s+/).map((words) => ({ words, open: true }))));
  return parts.map(({ words, open }) => ({ words: tokens(words), open })).filter(({ words }) => words.length);
}

/**
 * The numbers of the words that belong to a phrase, a list for each time that one stands there.
 * @param {string[]} words of a page, in order
 * @param {{words: string[], open: boolean}[]} wanted
 * @returns {number[][]}
 */
export function hits(words, wanted) {
  const pieces = words.flatMap((word, index) => tokens(word).map((token) => ({ token, index })));
  const found = [];
  for (const phrase of wanted) {
    for (let start = 0; start + phrase.words.length <= pieces.length; start += 1) {
      if (phrase.words.every((word, place) => matches(pieces[start + place].token, word, phrase.open && place === phrase.words.length - 1))) {
        found.push([...new Set(pieces.slice(start, start + phrase.words.length).map((piece) => piece.index))]);
      }
    }
  }
  return found;
}

const matches = (token, word, open) => (open ? token.startsWith(word) : token === word);
