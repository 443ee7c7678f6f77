import type { Sentence } from "../attributions/sentences.ts";

/** So many years back what happened is commonly known, and no source's news. */
const longAgo = 20;

/** "The canal opened in 1914." at the head of a paragraph: a year long past and no figure. Whoever spoke before, the narrator tells what is known. */
export function tellsHistory({ tokens }: Sentence, date: string | null): boolean {
  const numbers = tokens.filter(({ kind }) => kind === "number");
  const latest = (date === null ? 2000 : Number(date.slice(0, 4))) - longAgo;
  const years = numbers.every(({ text }) => /^1\d{3}$|^20\d\d$/u.test(text) && Number(text) <= latest);
  const past = tokens.some(({ lower }) => /^(?:was|were|came|began|became|had|\p{L}+ed)$/u.test(lower));
  const since = tokens.some(({ lower }) => lower === "since" || lower === "%");
  return numbers.length > 0 && years && past && !since;
}
