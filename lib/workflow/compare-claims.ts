import type { Actor } from "../access/actor.ts";
import { compare } from "../compare/compare.ts";
import { readPartners } from "../db/read/partners.ts";
import { scopeOf } from "../db/read/scope.ts";
import { type ClaimStatement, readStatements } from "../db/read/statements.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import type { Comparison } from "../model/comparison.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

/** The engine's reading of a base claim against each of some others, with what else the workspace holds on the matter as context. Writes nothing. */
export async function compareClaims(
  actor: Actor,
  base: ClaimStatement,
  others: readonly ClaimStatement[],
): Promise<Comparison[]> {
  const scope = scopeOf(actor);
  const [vocabulary, partners] = await Promise.all([
    readVocabulary(scope, defaultVocabulary),
    readPartners(scope, base.id),
  ]);
  const context = { others: await readStatements(scope, partners) };
  return others.map((other) => compare(base, other, vocabulary, context));
}
