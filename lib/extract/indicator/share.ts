import type { Surface } from "../../text/span.ts";
import { type Draft, type IndicatorValue, type Known, wordsSurface } from "../drafts.ts";
import type { Sentence } from "../sentences.ts";
import { asWorded, known, people, type Topic } from "./known.ts";
import { subject } from "./named.ts";
import { leading } from "./worded.ts";

/** A share: what its people are or do, else "X as a share of Y". */
export function shareIndicator(draft: Draft, topic: Topic): Known<IndicatorValue> | null {
  const { sentence, quantity } = draft;
  if (!quantity) return null;
  const flags = sentence.verb;
  const verbAfter = flags.findIndex(
    (flag, at) => (flag || isShareVerb(sentence, at)) && at > quantity.to && at < draft.clause.to + 3,
  );
  const verbBefore = flags.slice(draft.clause.from, quantity.from).some(Boolean);
  if (!verbBefore && verbAfter > 0) {
    const hit =
      sentence.indicators.find((one) => one.from >= verbAfter) ??
      sentence.indicators.find((one) => one.from >= quantity.to && !countsPeople(sentence, one, verbAfter));
    if (hit) return known(hit.entry, hit.coverage, hit, sentence, "share-predicate");
    const words = wordsSurface(sentence, verbAfter, Math.min(verbAfter + 9, sentence.words.length));
    return words ? asWorded(words.surface, words, "share-predicate") : null;
  }
  const whole = wholeOf(draft);
  if (!whole) return null;
  const part = subject(sentence, draft) ?? partWorded(draft) ?? topic.last;
  // Debt in percent of GDP is still debt, measured by the size of the economy.
  if (
    part?.value.entry &&
    /^(?:the |its |annual )*(?:gdp|gross domestic product|gni|gnp|national income)$/i.test(whole.surface)
  )
    return part;
  const name = part ? `${partName(draft, part)} as share of ${whole.surface}` : `share of ${whole.surface}`;
  const cover = sentence.covers.findLast((one) => one.to <= quantity.from);
  return {
    value: { entry: null, name: cover ? `share of ${whole.surface}` : name, coverage: cover?.row ?? null },
    origin: "stated",
    words: [whole],
    rule: "share-of-whole",
    note: `a share of "${whole.surface}"`,
  };
}

/** "12 percent of pupils cannot swim": the people right before the verb are asked about, and not what is measured of them. */
function countsPeople(sentence: Sentence, hit: { readonly to: number }, verb: number): boolean {
  const last = sentence.words[verb - 1];
  return hit.to <= verb && last !== undefined && (people.has(last.lower) || people.has(last.stem));
}

/** Of people who went somewhere, the share is of those just counted ("female North Koreans"), not of all who went. */
function partName({ sentence, quantity }: Draft, part: Known<IndicatorValue>): string {
  const gone = sentence.journeys.some(({ entry }) => entry === part.value.entry);
  const counted = sentence.quantities.findLast((one) => quantity && one.to <= quantity.from && one.mention.noun);
  return (gone ? counted?.mention.noun?.surface : null) ?? part.value.name;
}

/** "Defence gets 2.5 percent of GDP": the part by its own words, where they stand before the verb and point nowhere. */
function partWorded({ sentence, clause, quantity }: Draft): Known<IndicatorValue> | null {
  let { from } = clause;
  while (leading.test(sentence.words[from]?.lower ?? "")) from++;
  const verb = sentence.verb.findIndex((flag, at) => flag && at > from);
  const to = verb < 0 ? -1 : Math.min(verb, quantity?.from ?? 0);
  const pronoun = /^(?:it|they|he|she|we|i|there|that|this|these|those|which|who|one)$/.test(
    sentence.words[from]?.lower ?? "",
  );
  const words = to > from && to - from <= 6 && to <= clause.to && !pronoun ? wordsSurface(sentence, from, to) : null;
  return words ? asWorded(words.surface, words, "as-worded") : null;
}

/** The words after "of" up to the next verb or break. */
export function wholeOf(draft: Draft): Surface | null {
  const { sentence, quantity } = draft;
  if (!quantity || sentence.words[quantity.to]?.lower !== "of") return null;
  const ends = (at: number) =>
    sentence.verb[at] || isShareVerb(sentence, at) || beginsTime(sentence, at) || opensFigure(sentence, at);
  let to = quantity.to + 1;
  // "of GDP and education 4.2 percent": another part begins.
  const another = (at: number) =>
    sentence.words[at]?.lower === "and" && sentence.quantities.some((one) => one.from > at && one.from - at <= 4);
  while (to < sentence.words.length && to < quantity.to + 12 && !ends(to) && !another(to) && !breaks(sentence, to - 1))
    to++;
  return wordsSurface(sentence, quantity.to + 1, to);
}

const shareVerbs = new Set(
  "oppose support favour favor believe think approve disapprove back want live lack own use have suffer work agree disagree trust prefer identify vote speak earn depend rely need get receive attend smoke know feel plan expect drink eat pay rent drive hold see come go belong".split(
    " ",
  ),
);

/** After a plural noun, a base form is the verb of a share: "61 percent of voters oppose …". */
function isShareVerb(sentence: Sentence, at: number): boolean {
  return (
    shareVerbs.has(sentence.words[at]?.lower ?? "") &&
    /(?:s|people|men|women|children)$/.test(sentence.words[at - 1]?.lower ?? "")
  );
}

/** "of GDP at the end of March": the time is no part of the whole. */
function beginsTime(sentence: Sentence, at: number): boolean {
  const time = sentence.times.find((one) => one.from === at || one.from === at + 1);
  return (
    time !== undefined &&
    (time.from === at || /^(?:at|in|by|on|during|for|since|from|this|last)$/.test(sentence.words[at]?.lower ?? ""))
  );
}

/** "2014 GNI of 1,496.6 trillion won": the figure of the whole is not its name. */
function opensFigure(sentence: Sentence, at: number): boolean {
  return sentence.words[at]?.lower === "of" && sentence.quantities.some((one) => one.from === at + 1);
}

function breaks(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (!word || !next) return true;
  return /[,;:()]/.test(sentence.text.slice(word.end - sentence.start, next.start - sentence.start));
}
