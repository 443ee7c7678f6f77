import type { Reason, Statement, Tie } from "../model/comparison.ts";
import type { Vocabulary } from "../model/vocabulary.ts";
import type { Pair, Which } from "./checks/step.ts";
import { lookupOf } from "./lookup.ts";
import { plainWords } from "./plain-words.ts";
import { reason } from "./reasons.ts";
import type { Side } from "./side.ts";
import { chainVoices, voicesOf } from "./voice.ts";

/** How two claims depend on each other, apart from what they say; null for two independent voices. */
export interface Dependence {
  readonly tie: Tie;
  readonly from: Which | null;
  readonly reason: Reason;
}

/** One voice, one relaying the other, one using the other's data, one judging or answering the other. */
export function dependenceOf({ a, b }: Pair): Dependence | null {
  const shared = a.voices.find((voice) => b.voices.includes(voice));
  if (shared) return oneVoice(a, b, shared);
  return usesData(a, b) ?? judges(a, b, "a") ?? judges(b, a, "b");
}

/** True when two statements share a claimant or one who speaks for it. */
export function isOneVoice({ a, b }: Pair): boolean {
  return a.voices.some((voice) => b.voices.includes(voice));
}

function oneVoice(a: Side, b: Side, name: string): Dependence {
  const [left, right] = [a.statement, b.statement];
  const retelling =
    left.reporting !== right.reporting
      ? left.reporting === "paraphrase"
        ? "a"
        : right.reporting === "paraphrase"
          ? "b"
          : null
      : null;
  const by = retelling === null ? undefined : relayerOf(retelling === "a" ? left : right);
  if (retelling !== null && by !== undefined)
    return {
      tie: "retells",
      from: retelling,
      reason: reason("tie", "yes", "tie-retells", { side: retelling === "a" ? "A" : "B", by }),
    };
  return { tie: "same-origin", from: null, reason: reason("tie", "yes", "tie-same-origin", { name }) };
}

/** Who hands on the claimant's words in this statement: the step before the last; undefined where the claimant speaks. */
export function relayerOf(statement: Statement): string | undefined {
  return statement.chain.at(-2)?.source;
}

function usesData(a: Side, b: Side): Dependence | null {
  for (const { source, of } of a.lookup.vocabulary.dependences) {
    const [user, owner] = [voicesOf(a.lookup, source)[0], voicesOf(a.lookup, of)[0]];
    const from =
      user && owner
        ? a.voices.includes(user) && b.voices.includes(owner)
          ? "a"
          : b.voices.includes(user) && a.voices.includes(owner)
            ? "b"
            : null
        : null;
    if (from) return { tie: "uses-data-of", from, reason: reason("tie", "yes", "tie-uses-data", { source, of }) };
  }
  return null;
}

// The words of one name the other's claimant: a commentary on the claim, or an answer to it.
function judges(one: Side, other: Side, from: Which): Dependence | null {
  const words = ` ${plainWords(one.statement.surface)} `;
  const side = from === "a" ? "A" : "B";
  for (const voice of other.voices) {
    if (plainWords(voice) === "" || !words.includes(` ${plainWords(voice)} `)) continue;
    const evaluates = one.assertion.denied || one.content.modality !== "asserts";
    if (evaluates) return { tie: "evaluates", from, reason: reason("tie", "yes", "tie-evaluates", { side }) };
    return { tie: "answers-by-name", from, reason: reason("tie", "yes", "tie-answers", { side, name: voice }) };
  }
  return null;
}

/** Statements that go back to one voice; `reason` says why more than one name stands in it. */
export interface Origin {
  readonly name: string;
  readonly statements: readonly string[];
  readonly reason: string | null;
}

/** The origins behind many reports: one per voice, with sources that use another's data put under it. "8 reports, 2 origins". */
export function originsOf(statements: readonly Statement[], vocabulary: Vocabulary): readonly Origin[] {
  const lookup = lookupOf(vocabulary);
  const groups = new Map<string, { ids: string[]; why: Set<string> }>();
  for (const statement of statements) {
    const voice = voicesOf(lookup, statement.content.claimant)[0] ?? statement.content.claimant;
    const used = vocabulary.dependences.find(({ source }) => voicesOf(lookup, source)[0] === voice);
    const root = used ? (voicesOf(lookup, used.of)[0] ?? used.of) : voice;
    const group = groups.get(root) ?? { ids: [], why: new Set<string>() };
    group.ids.push(statement.id);
    if (used) group.why.add(`${voice} uses data of ${root}`);
    const relayed = chainVoices(lookup, statement.chain).slice(0, -1);
    if (relayed.length > 0) group.why.add(`${relayed.at(-1)} relays ${root}`);
    groups.set(root, group);
  }
  return [...groups].map(([name, { ids, why }]) => ({
    name,
    statements: ids,
    reason: why.size > 0 ? [...why].join("; ") : null,
  }));
}
