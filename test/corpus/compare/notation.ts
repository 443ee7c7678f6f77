import { lookupOf } from "@/lib/compare/lookup";
import { plainWords } from "@/lib/compare/plain-words";
import type { ChainStep, Change, ClaimContent, FieldOrigin, Modality, Rank } from "@/lib/model/claim";
import { claimFields, figureStatuses } from "@/lib/model/claim";
import type { Statement } from "@/lib/model/comparison";
import type { Vocabulary } from "@/lib/model/vocabulary";
import { readPeriod } from "./period-notation";
import { quantityFrom } from "./quantity-notation";

/**
 * One claim in one line: `who | what | where | when | what it says | more…`. What it says is a level ("about 400 person",
 * "20..30 person", "over 26 %"), a change ("+1 %", "-14 % on 2014", "+0.3 points", "x2", "up", "down on a decade"), a pace ("slower"),
 * a rank ("24 highest of poor countries/123", "worst of 100 years") or "-"; "not " before it denies it. A dash leaves a field open.
 * Every field counts as stated unless `assumed:` or `carried:` names it.
 */
export function statementFrom(line: string, id: string, vocabulary: Vocabulary): Statement {
  const [who = "", what = "", where = "", when = "", says = "", ...more] = line.split("|").map((part) => part.trim());
  const extra = new Map(more.map((part) => splitOnce(part, ":")));
  const get = (name: string) => extra.get(name) ?? null;
  const lookup = lookupOf(vocabulary);
  const said = saysFrom(says);
  const time = timeFrom(when);
  const content: ClaimContent = {
    claimant: who,
    indicator: what,
    indicatorKey: lookup.indicatorByPhrase.get(plainWords(what))?.key ?? null,
    population: get("population"),
    place: open(where),
    counterpart: get("with"),
    coverage: get("coverage"),
    excluding: get("without"),
    form: get("form"),
    shareOf: get("share of"),
    ...said,
    ...time,
    saidOn: get("said") === null ? null : { from: get("said"), to: get("said") },
    status: figureStatuses.find((status) => extra.has(status)) ?? null,
    modality: modalityFrom(extra),
    method: get("method"),
    series: get("series"),
    known: { ...origins("assumed", get("assumed")), ...origins("carried", get("carried")) },
  };
  check(extra, line);
  const post = get("post") ?? id;
  return {
    id,
    content,
    chain: writerIn(chainFrom(get("via"), who, get("document"), get("data of")), extra.has("writer")),
    surface: get("words") ?? what,
    post: { id: post, start: 0, publishedOn: null },
    hedge: get("hedge"),
    reporting: extra.has("verbatim") ? "verbatim" : extra.has("partial") ? "partial" : "paraphrase",
    passage: extra.has("headline") ? "title" : extra.has("quotation") ? "quotation" : "author",
  };
}

const flags = ["denies", "doubts", "writer", "verbatim", "partial", "headline", "quotation", ...figureStatuses];
const named = [
  ..."population,with,coverage,without,form,share of,said,method,series,assumed,carried,via,document,data of,words,hedge,post".split(
    ",",
  ),
  ...flags,
];

function check(extra: ReadonlyMap<string, string>, line: string): void {
  for (const name of extra.keys()) if (!named.includes(name)) throw new Error(`“${name}” is no field, in “${line}”`);
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at).trim(), text.slice(at + mark.length).trim()];
}

function open(text: string): string | null {
  return text === "-" || text === "" ? null : text;
}

function timeFrom(when: string): Pick<ClaimContent, "period" | "asOf"> {
  if (when.startsWith("as of ")) return { period: null, asOf: readPeriod(when.slice(6)) };
  return { period: open(when) === null ? null : readPeriod(when), asOf: null };
}

function modalityFrom(extra: ReadonlyMap<string, string>): Modality {
  if (extra.has("doubts")) return "doubts";
  if (extra.has("denies")) return "denies";
  return extra.has("hedge") ? "hedges" : extra.has("verbatim") ? "quotes" : "asserts";
}

function origins(origin: FieldOrigin, names: string | null): ClaimContent["known"] {
  const listed = (names ?? "").split(/[ ,]+/).filter((name) => name !== "");
  for (const name of listed) if (!claimFields.some((field) => field === name)) throw new Error(`no field “${name}”`);
  return Object.fromEntries(listed.map((name) => [name, origin]));
}

function chainFrom(via: string | null, who: string, document: string | null, owner: string | null): ChainStep[] {
  const step = (source: string, role: ChainStep["role"]): ChainStep => {
    return { source, kind: null, role, document: null, saidOn: null, cue: null, named: null };
  };
  const hands = (via ?? "")
    .split(">")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const relays = hands.map((source, index) => step(source, index === 0 ? "publishes" : "relays"));
  const data = owner === null ? [] : [step(owner, "uses-data-of")];
  return [...relays, ...data, { ...step(who, "asserts"), document }];
}

// "Ann Roe at the Harvest Blog": the claimant is introduced with the outlet she writes in.
function writerIn(chain: readonly ChainStep[], writer: boolean): readonly ChainStep[] {
  const [outlet, last] = [chain.at(-2), chain.at(-1)];
  if (!writer || !outlet || !last) return chain;
  const surface = `${last.source} at ${outlet.source}`;
  return [...chain.slice(0, -1), { ...last, kind: "person", named: { start: 0, end: surface.length, surface } }];
}

type Says = Pick<ClaimContent, "quantity" | "change" | "rank" | "negated">;

function saysFrom(says: string): Says {
  const negated = says.startsWith("not ");
  const [amount = "", base] = (negated ? says.slice(4) : says).split(/ on /);
  return { ...figureFrom(amount.trim(), base ?? null), negated };
}

function figureFrom(text: string, base: string | null): Omit<Says, "negated"> {
  const nothing = { quantity: null, change: null, rank: null };
  if (text === "-" || text === "") return nothing;
  const rank = rankFrom(text);
  if (rank) return { ...nothing, rank };
  const [moved, aside] = splitOnce(text, " and ");
  const change = changeFrom(moved, base);
  if (change) return { ...nothing, ...change };
  const level = quantityFrom(text.split(" and ")[0] ?? "");
  return { ...nothing, quantity: level, change: aside === "" ? null : (changeFrom(aside, base)?.change ?? null) };
}

function rankFrom(text: string): Rank | null {
  const [, position, end, among, size] =
    /^(?:(\d+) )?(highest|lowest|worst|best|first|last)(?: of ([^/]+))?(?:\/(\d+))?$/.exec(text) ?? [];
  if (end === undefined) return null;
  return {
    position: Number(position ?? 1),
    end: end as Rank["end"],
    among: among ?? null,
    size: size === undefined ? null : Number(size),
  };
}

const words: Readonly<Record<string, Pick<Change, "direction" | "pace">>> = {
  up: { direction: "up", pace: null },
  down: { direction: "down", pace: null },
  flat: { direction: "flat", pace: null },
  slower: { direction: "down", pace: "slower" },
  faster: { direction: "up", pace: "faster" },
};

function changeFrom(text: string, base: string | null): Pick<ClaimContent, "change" | "quantity"> | null {
  const from = baseFrom(base);
  const word = words[text];
  if (word) return { quantity: null, change: { ...word, kind: null, value: null, base: from } };
  const factor = /^x([\d.]+)$/.exec(text);
  if (factor) {
    const quantity = quantityFrom(`${factor[1]} ratio`);
    return { quantity, change: { direction: "up", kind: "factor", value: Number(factor[1]), base: from, pace: null } };
  }
  const [, lead = "", sign, rest = ""] = /^(about |over |up to |nearly )?([+-])(.+)$/.exec(text) ?? [];
  if (sign === undefined) return null;
  const quantity = quantityFrom(`${lead}${rest}`);
  const direction = sign === "+" ? "up" : "down";
  const kind = quantity.unit === "percent" ? "percent" : quantity.unit === "percentage_point" ? "points" : "absolute";
  const value = quantity.value === null ? null : direction === "down" ? -quantity.value : quantity.value;
  return { quantity, change: { direction, kind, value, base: from, pace: null } };
}

function baseFrom(base: string | null): Change["base"] {
  if (base === null) return { kind: "not-stated", period: null, text: null };
  const average = /^the average of (.+)$/.exec(base);
  if (average) return { kind: "average", period: readPeriod(average[1] ?? ""), text: null };
  if (base === "the year before") return { kind: "year-before", period: null, text: base };
  if (base === "the period before") return { kind: "period-before", period: null, text: base };
  if (base === "a decade") return { kind: "decade", period: null, text: base };
  if (/^\d/.test(base)) return { kind: "other", period: readPeriod(base), text: null };
  return { kind: "other", period: null, text: base };
}
