import type { FigureStatus, Modality } from "../model/claim.ts";
import { type HedgeKind, hedges } from "../model/vocabulary/hedges.ts";
import type { Surface } from "../text/span.ts";
import { type Draft, wordsSurface } from "./drafts.ts";
import { PhraseIndex } from "./phrases.ts";
import { type Sentence, wordAt } from "./sentences.ts";
import { surfaceAt } from "./wordings.ts";
import type { Word } from "./words.ts";

/** The kind of a figure, by which rule, and the words that tell; no words where it is told by who publishes it. */
export interface StatusReading {
  readonly value: FigureStatus;
  readonly rule: string;
  readonly words: readonly Surface[];
  readonly note: string;
}

/** How far a claim is committed to, and what kind of figure it is; `hedge` is null where nothing takes it back. */
export interface Commitment {
  readonly modality: Modality;
  readonly status: StatusReading | null;
  readonly hedge: Surface | null;
  readonly kind: HedgeKind | null;
  readonly negated: boolean;
}

const index = new PhraseIndex(
  hedges.flatMap(({ kind, phrases }) => phrases.map((phrase) => [phrase, kind] as const)),
  "lower",
);

// The strongest reading first: a plan that "could" change is still a plan, a forecast with "may" still a forecast.
const order: readonly HedgeKind[] = ["plan", "forecast", "doubt", "hearsay", "appearance", "possibility", "estimate"];

/** Reads the hedges, negations and the stance of the attribution around a draft. */
export function readCommitment(draft: Draft): Commitment {
  const { sentence, clause } = draft;
  const from = leadingCue(draft);
  const words = sentence.words.slice(from, clause.to);
  const found = index.find(words).filter(({ from }) => isHedge(sentence, words, from));
  const best = order.map((kind) => found.find((hit) => hit.row === kind)).find((hit) => hit !== undefined) ?? null;
  const hedge = best ? wordsSurface(sentence, from + best.from, from + best.to) : null;
  const negated = draft.direction?.negated === true || isRuledOut(draft) || isNotSo(draft);
  const stance = draft.attribution?.stance ?? "asserts";
  return {
    modality: modalityOf(draft, best?.row ?? null, stance),
    status: statusOf(draft, best?.row ?? null, hedge),
    hedge,
    kind: best?.row ?? null,
    negated: negated || stance === "denies",
  };
}

/** The clause, with the reporting words right before it: "plans | to import", "forecast of | food availability". */
function leadingCue({ sentence, clause, attribution }: Draft): number {
  const cue = attribution?.cue;
  if (!cue || cue.end > clause.start || clause.start - cue.end > 12 || cue.start < sentence.start) return clause.from;
  return wordAt(sentence.words, cue.start);
}

const ruledOut =
  /\b(?:no (?:evidence|sign|signs|proof|indication|truth)|not (?:true|correct|the case|clear)|untrue|false|wrong|incorrect|a myth|a lie|nothing to (?:show|suggest))(?: to (?:show|suggest|support))?(?: the (?:claim|idea|notion))? that\b[^.;:]{0,80}$/i;

/** "There is no evidence that crime has risen", "it is not true that": what follows is denied. */
function isRuledOut({ sentence, anchor }: Draft): boolean {
  const at = sentence.words[anchor];
  return (
    at !== undefined &&
    ruledOut.test(sentence.text.slice(Math.max(0, at.start - sentence.start - 160), at.start - sentence.start))
  );
}

/** "There were not 80,000", "it never reached 5 percent": the figure itself is denied. */
function isNotSo({ sentence, quantity }: Draft): boolean {
  if (!quantity) return false;
  const end = quantity.mention.start - sentence.start;
  return notSo.test(sentence.text.slice(Math.max(0, end - 60), end));
}

const notSo =
  /(?:\b(?:not|never)|n[’']t)(?: (?:reach|reached|exceed|exceeded|hit|total|number|have|cost|produce|amount to|stand at))?\s$/i;

/** "in May from", "because they feared for" take nothing back; "may fall", "is feared" do. */
function isHedge(sentence: Sentence, words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (/^fear(?:s|ed)?$/.test(word.lower)) return !/^(?:they|he|she|who|we|it)$/.test(words[at - 1]?.lower ?? "");
  if (word.lower !== "may") return true;
  const capital = sentence.text[word.start - sentence.start] === "M" && word.start > sentence.start;
  return !capital && isVerb(words[at + 1]?.lower);
}

function isVerb(next: string | undefined): boolean {
  return next !== undefined && !/^\d/.test(next) && next !== "of";
}

function modalityOf(draft: Draft, kind: HedgeKind | null, stance: "asserts" | "denies" | "doubts"): Modality {
  if (stance === "denies") return "denies";
  if (stance === "doubts" || kind === "doubt") return "doubts";
  if (kind === "possibility" || kind === "appearance" || kind === "hearsay") return "hedges";
  if (draft.attribution?.reporting === "verbatim") return "quotes";
  return "asserts";
}

function statusOf(draft: Draft, kind: HedgeKind | null, hedge: Surface | null): StatusReading | null {
  const words = hedge ? [hedge] : [];
  const said = hedge ? `"${hedge.surface}" makes it` : "reads as";
  if (kind === "plan") return { value: "target", rule: "status-plan", words, note: `${said} a plan` };
  if (kind === "forecast" && isOutturn(draft, hedge))
    return { value: "estimate", rule: "status-projected-past", words, note: `${said} a reckoning of what has been` };
  if (kind === "forecast") return { value: "forecast", rule: "status-forecast", words, note: `${said} a forecast` };
  const ahead = draft.period;
  if (ahead?.origin === "stated" && draft.sentence.saidOn && ahead.value.start > draft.sentence.saidOn)
    return { value: "forecast", rule: "status-ahead", words: ahead.words, note: "about a time after it was said" };
  if (kind === "possibility")
    return isFuture(draft) ? { value: "forecast", rule: "status-possible", words, note: `${said} a forecast` } : null;
  for (const [pattern, value] of toldStatuses) {
    const found = pattern.exec(draft.sentence.text);
    if (found)
      return { value, rule: `status-${value}`, words: [surfaceAt(found, draft.sentence.start)], note: "called so" };
  }
  if (kind === "estimate") return { value: "estimate", rule: "status-estimate", words, note: `${said} an estimate` };
  return sourceStatus(draft);
}

const toldStatuses: readonly (readonly [RegExp, FigureStatus])[] = [
  [/\bprovisional\w*|preliminary|tentativ\w*/i, "provisional"],
  [/\brevised\b/i, "revised"],
  [/\bsurvey\w*|\bpoll\b|respondents/i, "survey-result"],
];

/** "is projected to have expanded": a reckoning of what has been. */
function isOutturn({ sentence }: Draft, hedge: Surface | null): boolean {
  const after = hedge ? wordAt(sentence.words, hedge.end) : 0;
  return hedge !== null && sentence.words.slice(after, after + 2).some((word) => word.lower === "have");
}

function isFuture(draft: Draft): boolean {
  const said = draft.sentence.saidOn;
  const period = draft.period?.value;
  return (
    said !== null && period !== undefined && period !== null && draft.period?.origin !== "assumed" && period.end > said
  );
}

/** One country's office on another country: it can only reckon. */
function countsAbroad({ sentence, place }: Draft, source: string): boolean {
  const home = sentence.lexicon.sourcePlaces.get(source);
  const country = place?.value.key.slice(0, 2);
  return home !== undefined && country !== undefined && /^[A-Z]{2}$/.test(country) && country !== home;
}

/** What a body publishes: a government's or a central bank's figures are official, a report's are estimates. */
function sourceStatus(draft: Draft): StatusReading | null {
  const last = draft.chain.at(-1);
  if (!last) return null;
  const words = [last.named ?? draft.attribution?.source ?? null].filter((part) => part !== null);
  if (last.kind === "government" && countsAbroad(draft, last.source))
    return { value: "estimate", rule: "status-abroad", words, note: "one country's office on another country" };
  if (!draft.quantity) return null;
  if (last.kind === "government")
    return { value: "official", rule: "status-of-source", words, note: "a government body's own figure" };
  return last.kind === "multilateral" || last.kind === "intelligence" || last.kind === "research"
    ? { value: "estimate", rule: "status-of-source", words, note: "what such a body publishes is reckoned" }
    : null;
}
