import { extract } from "../../../../lib/extract/index.ts";
import { detectFormat } from "../../../../lib/formats/import/index.ts";
import type { CandidateDraft } from "../../../../lib/model/claim.ts";
import { defaultVocabulary } from "../../../../lib/model/vocabulary/index.ts";
import { normalise } from "../../../../lib/text/normalise.ts";
import { type GoldClaim, goldClaims } from "./gold.ts";
import type { TextExample } from "./text-example.ts";

/** Right and asked, for one field. */
export interface Tally {
  right: number;
  asked: number;
}

/** How a set of texts was read: claims found, missed and made up, fields of those found, and each error in words. */
export interface TextScore {
  found: number;
  missed: number;
  spurious: number;
  readonly fields: Record<Field, Tally>;
  readonly errors: string[];
}

/** What is compared of a claim that was found. */
export type Field = "claimant" | "chain" | "value" | "unit" | "direction" | "period" | "denial";

/** Reads the texts and compares what was found with what was annotated. */
export function scoreTexts(examples: readonly TextExample[]): TextScore {
  const score: TextScore = {
    found: 0,
    missed: 0,
    spurious: 0,
    fields: {
      claimant: none(),
      chain: none(),
      value: none(),
      unit: none(),
      direction: none(),
      period: none(),
      denial: none(),
    },
    errors: [],
  };
  for (const example of examples) scoreText(example, score);
  return score;
}

function none(): Tally {
  return { right: 0, asked: 0 };
}

/** Harmonic mean of precision and recall of the claims. */
export function claimsF1({ found, missed, spurious }: TextScore): number {
  return (2 * found) / Math.max(1, 2 * found + missed + spurious);
}

/** The share that is right of what was asked; 1 where nothing was. */
export function accuracy({ right, asked }: Tally): number {
  return asked === 0 ? 1 : right / asked;
}

function scoreText(example: TextExample, score: TextScore): void {
  const { text, candidates } = readExample(example);
  const gold = goldClaims(example, text);
  const matches = match(gold, candidates);
  const taken = new Set(matches.values());
  gold.forEach((claim, at) => {
    const index = matches.get(at);
    const candidate = index === undefined ? undefined : candidates[index];
    if (claim.flags.includes("optional")) return;
    if (!candidate) {
      score.missed++;
      score.errors.push(`${example.id}: missed “${claim.quote}”`);
      return;
    }
    score.found++;
    compare(claim, candidate, (field, right, what) => {
      score.fields[field].asked++;
      if (right) score.fields[field].right++;
      else score.errors.push(`${example.id}: ${field} ${what} in “${claim.quote}”`);
    });
  });
  candidates.forEach(({ wording }, index) => {
    if (taken.has(index)) return;
    score.spurious++;
    score.errors.push(`${example.id}: made up “${wording.surface}”`);
  });
}

/** The text as it is read, and what is found in it. */
export function readExample(example: TextExample) {
  const publisher = example.publisher;
  const date = example.date ?? null;
  if (example.file) {
    const input = { name: example.file, content: example.text };
    const [page] = detectFormat(input).parse(input).pages;
    if (!page) throw new Error(`${example.id}: no words in it`);
    const known = { publisher: publisher ?? page.publisher, date: date ?? page.date, blocks: page.blocks };
    return { text: page.text, ...extract(page.text, known) };
  }
  const { text } = normalise(example.text);
  return { text, ...extract(text, { publisher, date }) };
}

/** Pairs annotated claims with candidates: by overlapping figures, or without figures by overlapping words. */
function match(gold: readonly GoldClaim[], candidates: readonly CandidateDraft[]): Map<number, number> {
  const pairs = gold.flatMap((claim, at) =>
    candidates.flatMap((candidate, index) => {
      const strength = likeness(claim, candidate);
      return strength > 0 ? [{ at, index, strength }] : [];
    }),
  );
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, index } of pairs.sort((a, b) => b.strength - a.strength)) {
    if (matches.has(at) || taken.has(index)) continue;
    matches.set(at, index);
    taken.add(index);
  }
  return matches;
}

function likeness(claim: GoldClaim, { wording }: CandidateDraft): number {
  const words = overlap(claim, wording.span);
  const figure = wording.quantityText;
  if (claim.figure && figure) {
    const shared = overlap(claim.figure, figure);
    return shared > 0 ? 10 + shared / (claim.figure.end - claim.figure.start) + words / 10_000 : 0;
  }
  const union = Math.max(claim.end, wording.span.end) - Math.min(claim.start, wording.span.start);
  const least = claim.figure ? 1 : figure ? 0.6 : 0.3;
  return words / union >= least ? words / union : 0;
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

type Judge = (field: Field, right: boolean, what: string) => void;

function compare(claim: GoldClaim, { content, chain }: CandidateDraft, judge: Judge): void {
  const steps = chain.map(({ source }) => source);
  if (claim.chain.length > 0) {
    const claimant = claim.chain.at(-1) ?? "";
    judge("claimant", sameName(claimant, content.claimant), `${content.claimant}, not ${claimant}`);
    const sameChain =
      steps.length === claim.chain.length && claim.chain.every((name, at) => sameName(name, steps[at] ?? ""));
    judge("chain", sameChain, `${steps.join(" > ")}, not ${claim.chain.join(" > ")}`);
  }
  const { figure, direction, period, flags } = claim;
  const read = content.quantity;
  if (figure) {
    const same =
      near(figure.value, read?.value) &&
      (figure.value !== null || (near(figure.min, read?.min) && near(figure.max, read?.max)));
    judge("value", same, `${read?.value ?? `${read?.min}..${read?.max}`}`);
  }
  if (figure?.unit) judge("unit", sameUnit(figure.unit, read?.unit ?? ""), `${read?.unit}, not ${figure.unit}`);
  if (direction)
    judge(
      "direction",
      content.change?.direction === direction,
      `${content.change?.direction ?? "none"}, not ${direction}`,
    );
  if (period) {
    const found = content.period;
    const same = found?.start === period[0] && found.end === period[1];
    judge("period", same, `${found ? `${found.start}..${found.end}` : "none"}, not ${period.join("..")}`);
  }
  const negated = flags.includes("denies") || flags.includes("negated");
  if (negated || content.negated) judge("denial", content.negated === negated, `${content.negated}`);
}

function near(wanted: number | null, got: number | null | undefined): boolean {
  if (wanted === null || got === null || got === undefined) return wanted === (got ?? null);
  return Math.abs(Math.abs(wanted) - Math.abs(got)) <= 1e-4 * Math.abs(wanted);
}

function sameUnit(wanted: string, got: string): boolean {
  return wanted === got || got.split(/[ /]/)[0] === wanted || got.endsWith(` ${wanted}`);
}

const canonical = new Map(
  defaultVocabulary.sources.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each) => [plain(each), plain(name)] as const),
  ),
);

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/^(?:the|a|an|some|its|one) /, "");
}

/** The same source: equal names or aliases, or one name inside the other; of several together, each in its order. */
function sameName(wanted: string, got: string): boolean {
  const [wants, gets] = [wanted.split("; "), got.split("; ")];
  if (wants.length > 1 && wants.length === gets.length)
    return wants.every((name, at) => sameName(name, gets[at] ?? ""));
  const [a, b] = [wanted, got].map((name) => canonical.get(plain(name)) ?? plain(name)) as [string, string];
  if (a === b) return true;
  return (a.length > 4 && ` ${b} `.includes(` ${a} `)) || (b.length > 4 && ` ${a} `.includes(` ${b} `));
}
