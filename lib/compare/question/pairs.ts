import type { Statement } from "../../model/comparison.ts";
import { dependenceOf } from "../dependence.ts";
import { plainWords } from "../plain-words.ts";
import type { Side } from "../side.ts";

/** Two claims of a question that may hang together; `across` when no voice stands behind both. */
export interface LineagePair {
  readonly a: Side;
  readonly b: Side;
  readonly across: boolean;
}

// Claims of one voice, or with one hand between them, that are held against each other; beyond this many only those near each other.
const mostNeighbours = { ofOneVoice: 60, across: 20 } as const;

/** The pairs that share a voice, in the order the claims are given: near-linear in their number. */
export function pairsOfOneVoice(sides: readonly Side[]): readonly LineagePair[] {
  return paired(sides, mostNeighbours.ofOneVoice, ({ voices }) => voices).map(([a, b]) => ({ a, b, across: false }));
}

/** The pairs that share no voice, but of which one handed the other on, is made of its data, or ends in the same document. */
export function pairsAcross(sides: readonly Side[]): readonly LineagePair[] {
  return paired(sides, mostNeighbours.across, (side) => [...side.voices, ...handsOf(side)])
    .filter(([a, b]) => !a.voices.some((voice) => b.voices.includes(voice)))
    .map(([a, b]) => ({ a, b, across: true }))
    .filter((pair) => mayHang(pair));
}

// Without the steps of the gate a dependence is asked of names and hands alone, which costs little.
function mayHang({ a, b }: LineagePair): boolean {
  const found = dependenceOf({ a, b, oneMatter: false }, []);
  return found !== null && (found.tie === "retells" || found.tie === "same-origin" || found.tie === "uses-data-of");
}

// By whom its own words are handed on, whose data it is made of, and the document it stands in.
function handsOf({ statement, chain }: Side): readonly string[] {
  const { chain: steps, reporting } = statement;
  const by = reporting === "verbatim" && steps.length > 2 ? chain.at(-2) : undefined;
  const owner = chain[steps.findIndex(({ role }) => role === "uses-data-of")];
  return [by, owner, documentOf(statement)].filter((key) => key !== undefined && key !== null);
}

// "The report" of two posts may be two; what has a title is one.
const title = /\d|\p{Lu}\S*\s(?:.*\s)?\p{Lu}/u;

function documentOf({ id, chain, post }: Statement): string | null {
  const name = chain.at(-1)?.document;
  if (!name) return null;
  return `document: ${plainWords(name)}${title.test(name) ? "" : ` of ${post?.id ?? id}`}`;
}

function paired(
  sides: readonly Side[],
  most: number,
  keysOf: (side: Side) => readonly string[],
): (readonly [Side, Side])[] {
  const near = new Map<string, number[]>();
  const seen = new Set<number>();
  const pairs: (readonly [Side, Side])[] = [];
  for (const [index, side] of sides.entries())
    for (const key of new Set(keysOf(side))) {
      const before = near.get(key) ?? [];
      for (const at of before.slice(-most)) {
        const pair = at * sides.length + index;
        if (!seen.has(pair)) pairs.push([sides[at] as Side, side]);
        seen.add(pair);
      }
      near.set(key, [...before, index]);
    }
  return pairs;
}
