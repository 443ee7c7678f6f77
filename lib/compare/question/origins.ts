import type { Statement } from "../../model/comparison.ts";
import type { Vocabulary } from "../../model/vocabulary.ts";
import { type Lookup, lookupOf } from "../lookup.ts";
import { chainVoices, holdsOn, isUnnamed, voicesOf } from "../voice.ts";
import { leansOf } from "./lineage.ts";

/** Statements that go back to one voice; `reason` says why more than one name stands in it. */
export interface Origin {
  readonly name: string;
  readonly statements: readonly string[];
  readonly reason: string | null;
}

/**
 * The origins behind many reports: one per voice, with sources that use another's data put under it, and each claim that the comparator
 * ties to another's words put where those are. "8 reports, 2 origins".
 */
export function originsOf(statements: readonly Statement[], vocabulary: Vocabulary): readonly Origin[] {
  const lookup = lookupOf(vocabulary);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const leans = new Map(leansOf(statements, vocabulary).map((lean) => [lean.from, lean]));
  const groups = new Map<string, { name: string; ids: string[]; why: Set<string> }>();
  for (const statement of statements) {
    const why: string[] = [];
    const seen = new Set<string>();
    let at = statement;
    for (let lean = leans.get(at.id); lean && !seen.has(at.id); lean = leans.get(at.id)) {
      seen.add(at.id);
      why.push(lean.why);
      at = byId.get(lean.on) ?? at;
    }
    const { key, name, reasons } = ownOrigin(at, lookup);
    const group = groups.get(key) ?? { name, ids: [], why: new Set<string>() };
    group.ids.push(statement.id);
    for (const one of [...why, ...reasons, ...relayed(statement, name, lookup)]) group.why.add(one);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ name, ids, why }) => ({
    name,
    statements: ids,
    reason: why.size > 0 ? [...why].join("; ") : null,
  }));
}

function ownOrigin(statement: Statement, lookup: Lookup) {
  const { claimant, saidOn } = statement.content;
  const voice = voicesOf(lookup, claimant, saidOn)[0] ?? claimant;
  const used = lookup.vocabulary.dependences.find(
    (one) => voicesOf(lookup, one.source)[0] === voice && holdsOn(one, saidOn),
  );
  const name = used ? (voicesOf(lookup, used.of)[0] ?? used.of) : voice;
  // "Analysts" of two posts may be two; they are one origin only inside one post.
  const key = isUnnamed(statement) ? `${name} of ${statement.post?.id ?? statement.id}` : name;
  return { key, name, reasons: used ? [`${voice} uses data of ${name}`] : [] };
}

function relayed({ chain }: Statement, name: string, lookup: Lookup): readonly string[] {
  const by = chainVoices(lookup, chain).slice(0, -1).at(-1);
  return by === undefined ? [] : [`${by} relays ${name}`];
}
