// Words that say nothing about which thing is meant; dropped before two phrases are held against each other.
const EMPTY = new Set(["the", "a", "an", "of", "in", "for", "its", "their", "total", "overall", "all", "s"]);

/** A phrase for comparison: lower case, straight quotes, no articles, plain plurals cut; the order of the words is kept. */
export function plainWords(text: string): string {
  return contentWords(text).join(" ");
}

/** The words of a phrase that carry its meaning, lower case and singular. */
export function contentWords(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/'s\b/g, "")
    .split(/[^\p{L}\p{N}%$]+/u);
  return words.filter((word) => word !== "" && !EMPTY.has(word)).map(singular);
}

/** Words both phrases share. */
export function sharedWords(a: string, b: string): readonly string[] {
  const words = new Set(contentWords(b));
  return contentWords(a).filter((word) => words.has(word));
}

// "ss", "us" and "is" end many singular words (grass, census, crisis).
function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
