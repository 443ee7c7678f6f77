import type { Span } from "../text/span.ts";
import type { DirectionCue } from "./cues.ts";
import { isAuxiliary } from "./cues.ts";
import type { Clause, ClauseKind } from "./sentences.ts";
import type { Word } from "./words.ts";

/** What splitting needs to know of a sentence beside its words. */
export interface ClauseGround {
  readonly text: string;
  readonly words: readonly Word[];
  readonly cues: readonly DirectionCue[];
  readonly verb: readonly boolean[];
  /** A headline: "as" opens a clause of its own there. */
  readonly headline: boolean;
  /** First words of the figures. */
  readonly figures: ReadonlySet<number>;
  /** What is reported, by whom aside: a clause begins where a reported content does. */
  readonly contents: readonly Span[];
}

/**
 * Splits a sentence into clauses: at semicolons, colons and dashes, at relative and subordinate openers, where a reported content begins,
 * and at "and" where a new predicate begins. Lists of nouns stay whole; a bracket lies inside the clause it interrupts.
 */
export function splitClauses(ground: ClauseGround): Clause[] {
  const { text, words, verb } = ground;
  const cueStarts = new Set(ground.cues.map((cue) => cue.from));
  const done: Clause[] = [];
  let host: { kind: ClauseKind; from: number } = { kind: "main", from: 0 };
  let bracket: number | null = null;
  for (let at = 1; at < words.length; at++) {
    const gap = text.slice((words[at - 1] as Word).end, (words[at] as Word).start);
    if (bracket !== null) {
      if (!gap.includes(")")) continue;
      close(done, words, { kind: "parenthesis", from: bracket }, at);
      bracket = null;
      if (gap.includes("(")) bracket = at;
    } else if (gap.includes("(")) {
      bracket = at;
      continue;
    }
    const kind = cutKind(gap, { ground, at, cueStarts, verb, ...host });
    if (!kind || bracket !== null) continue;
    close(done, words, host, at);
    host = { kind, from: at };
  }
  if (bracket !== null) close(done, words, { kind: "parenthesis", from: bracket }, words.length);
  close(done, words, host, words.length);
  // Outer before inner, so that the last clause that holds a word is the innermost.
  return done.sort((a, b) => a.from - b.from || b.to - a.to);
}

function close(
  done: Clause[],
  words: readonly Word[],
  { kind, from }: { kind: ClauseKind; from: number },
  to: number,
): void {
  const first = words[from];
  const last = words[to - 1];
  if (first && last && to > from) done.push({ kind, from, to, start: first.start, end: last.end });
}

const relatives = new Set(["which", "who", "whose", "where", "whom"]);
const subordinators = new Set(["but", "while", "whereas", "although", "though", "yet", "unless"]);
const conjunctions = new Set(["since", "because", "as", "after", "when", "before", "until"]);
const pronouns = new Set("it its he his she her they their we our".split(" "));
const subjectOpeners = new Set([...pronouns, ..."this that these those there the".split(" ")]);
const adverbials = new Set("only in on at for despite during by with amid".split(" "));
const continuers = new Set(["compared", "versus", "following", "after", "from", "against"]);

interface Place {
  readonly ground: ClauseGround;
  readonly at: number;
  readonly cueStarts: ReadonlySet<number>;
  readonly verb: readonly boolean[];
  /** Where the clause in hand begins, and what it is. */
  readonly from: number;
  readonly kind: ClauseKind;
}

function cutKind(gap: string, place: Place): ClauseKind | null {
  const { ground, at, cueStarts } = place;
  const { words } = ground;
  const word = words[at] as Word;
  if (/[;\u2014]|: |\s[\u2013-]\s/.test(gap)) return "main";
  if (ground.contents.some((content) => content.start === word.start)) return "main";
  const comma = gap.includes(",");
  if (relatives.has(word.lower) && comma) return "relative";
  if (subordinators.has(word.lower)) return "main";
  if (continuers.has(word.lower) && (comma || (word.lower !== "from" && figureSoon(ground, at)))) return "continuation";
  if (comma && cueStarts.has(at)) return "continuation";
  if (
    conjunctions.has(word.lower) &&
    pronouns.has(words[at + 1]?.lower ?? "") &&
    place.verb.slice(at + 2, at + 8).some(Boolean)
  )
    return "main";
  if (word.lower === "as" && (comma || (ground.headline && place.verb.slice(0, at).some(Boolean)))) return "main";
  if (word.lower === "and") return opensPredicate(place) ? "main" : null;
  return comma && opensSubject(place) ? "main" : null;
}

function figureSoon({ figures }: ClauseGround, at: number): boolean {
  return [1, 2, 3, 4].some((on) => figures.has(at + on));
}

/** After "and": a verb at once, or a short subject with its verb, while the clause in hand already has its own verb. */
function opensPredicate({ at, verb, from, kind }: Place): boolean {
  const since = kind === "main" ? from : Math.max(0, at - 40);
  if (!verb.slice(since, at).some(Boolean)) return false;
  return verb.slice(at + 1, at + 8).some(Boolean);
}

/** After a comma: a subject that is followed by a verb soon enough to be a clause of its own, or any after an opening participle. */
function opensSubject({ ground, at, verb, from }: Place): boolean {
  const { words } = ground;
  const first = words[at]?.lower ?? "";
  if (subjectOpeners.has(first)) return verb.slice(at + 1, at + 8).some(Boolean);
  if (adverbials.has(first)) return verb.slice(from, at).some(Boolean) && verb.slice(at + 1, at + 9).some(Boolean);
  return /(?:ed|ing)$/.test(words[from]?.lower ?? "") && verb.slice(at + 1, at + 6).some(Boolean);
}

const plainVerbs = new Set(
  "said says say told reported reports showed shows show reached reaches stood totaled totalled amounted hit came accounted accounts made makes saw see sees posted took takes went recorded counted ranked remained remains became began killed died left fled voted won lost sent handled produced produces exported imported employs employed received suffered suffers faces faced needs need plans wants owns holds held covers covered earns earned cost costs spent spends sold sells bought built opened closed signed launched announced expects represents represented represent marks marked reflects reflected indicates indicated suggests suggested means meant confirms confirm confirmed continues continue led leads brought gives gave".split(
    " ",
  ),
);

/** For each word, whether it is likely the finite verb of a clause: auxiliaries, common verbs, direction verbs, past forms. */
export function verbs(words: readonly Word[], cues: readonly DirectionCue[]): boolean[] {
  const flags = words.map((word) => isAuxiliary(word) || plainVerbs.has(word.lower));
  for (const cue of cues)
    if (cue.word.part === "verb" && !/ing$/.test(words[cue.from]?.lower ?? "")) flags[cue.from] = true;
  return flags;
}
