import type { Sentence } from "../attributions/sentences.ts";
import type { Token } from "../attributions/tokens.ts";
import { isVerbForm } from "../attributions/verbs.ts";
import { calendarWords, determiners, functionWords, plainVerbs, prepositions } from "../attributions/words.ts";

/** Words of measuring and counting that any two sentences of a report may share. */
const common = new Set(
  "percent percentage point points million billion trillion thousand hundred dozen half third quarter year years month months week weeks day days decade time number numbers figure figures total level rate share average people country countries region record compared total while since period same still just only about around people annual monthly daily government official officials national world low high higher lower highest lowest new old large small largest smallest".split(
    " ",
  ),
);

/** What a sentence speaks of: its nouns and other telling words, cut to a stem; figures, times, verbs of movement and of saying are left out. */
export function topicWords(sentence: Sentence): ReadonlySet<string> {
  return new Set(sentence.tokens.filter(isTelling).map((token) => stem(token.lower)));
}

/** How many telling words two sentences, or a sentence and what went before, have in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function isTelling({ kind, lower }: Token): boolean {
  return (
    kind === "word" &&
    lower.length > 3 &&
    !common.has(lower) &&
    !calendarWords.has(lower) &&
    !functionWords.has(lower) &&
    !determiners.has(lower) &&
    !prepositions.has(lower) &&
    !plainVerbs.has(lower) &&
    !isVerbForm(lower)
  );
}

/** "exports" and "exported", "miners" and "mining" meet; short words keep all their letters. */
function stem(word: string): string {
  return word.replace(/(?:'s|ies|es|s)$/u, "").slice(0, 6);
}
