import { type Bearing, bearings, type Outcome, outcomes, type Tie, ties } from "@/lib/model/comparison";

/** Two claims, in the notation of `notation.ts`, with what the comparator is to make of them. */
export interface GoldenPair {
  readonly title: string;
  readonly a: string;
  readonly b: string;
  /** Another captured statement beside the two; null for none. */
  readonly beside: string | null;
  readonly outcome: Outcome;
  readonly bearing: Bearing;
  readonly tie: Tie | null;
  /** Reason codes that must be among those given. */
  readonly because: readonly string[];
  readonly sentence: string;
}

/**
 * Reads a table of pairs. A pair is a block of lines: "# title", "A claim", "B claim", perhaps "C claim", "= outcome, bearing, tie; codes"
 * (a bearing of none and no tie are left out), "> sentence". Throws at a line it does not know.
 */
export function golden(table: string): readonly GoldenPair[] {
  return table
    .split(/^#/m)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map(pairFrom);
}

function pairFrom(block: string): GoldenPair {
  const [title = "", ...lines] = block.split("\n").map((line) => line.trim());
  const line = (mark: string) => lines.find((one) => one.startsWith(`${mark} `))?.slice(2) ?? null;
  const need = (mark: string) => line(mark) ?? wrong(`no line “${mark}” under “${title}”`);
  const [verdict = "", codes = ""] = need("=").split(";");
  const words = verdict.split(",").map((word) => word.trim());
  const outcome = outcomes.find((one) => one === words[0]) ?? wrong(`“${words[0]}” is no outcome, under “${title}”`);
  const bearing = bearings.find((one) => words.includes(one));
  const tie = ties.find((one) => words.includes(one)) ?? null;
  const known = 1 + (bearing ? 1 : 0) + (tie ? 1 : 0);
  if (known !== words.length) wrong(`a word too many in “${verdict}”, under “${title}”`);
  return {
    title,
    a: need("A"),
    b: need("B"),
    beside: line("C"),
    outcome,
    bearing: bearing ?? (outcome === "contradicts" ? "pulls-against" : "none"),
    tie,
    because: codes.split(" ").filter((code) => code !== ""),
    sentence: need(">"),
  };
}

function wrong(what: string): never {
  throw new Error(what);
}
