import { type Verb, verbs } from "./events.ts";

/** An act of the history as far as its line tells it. */
export interface ToldAct {
  readonly verb: Verb;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What somebody did, in words that follow the name: "accepted “…”", "added “…” to How large was the harvest?".
 * `about` names the thing it was done to; on that thing's own page, where it is not named again, it is null.
 */
export function actWords({ verb, before, after }: ToldAct, about: string | null): string {
  const past = named(verbs[verb]?.past ?? verb, sentenceIn(after) ?? sentenceIn(before));
  // An act that ends on its object still needs one.
  const object = about ?? (/ (?:to|of|on|for|from)$/.test(past) ? "it" : "");
  return `${past} ${object}`.trim();
}

// Acts on a question that are about one claim say which.
function named(past: string, sentence: string | null): string {
  return sentence === null ? past : past.replace(/ a claim (?=to$|from$)/, ` “${sentence}” `);
}

function sentenceIn(state: unknown): string | null {
  if (typeof state !== "object" || state === null || !("sentence" in state)) return null;
  return typeof state.sentence === "string" ? state.sentence : null;
}
