import { vintagesOf } from "../compare/vintages.ts";
import { readPartners } from "../db/read/partners.ts";
import type { Scope } from "../db/read/scope.ts";
import { type ClaimStatement, readStatements } from "../db/read/statements.ts";
import { readVocabulary } from "../db/read/vocabulary.ts";
import { defaultVocabulary } from "../model/vocabulary/index.ts";

/** The figures of the claim's series for its period, the earliest said first, the claim among them; empty where nothing revises it. Writes nothing. */
export async function lineUpVintages(scope: Scope, claimId: string): Promise<readonly ClaimStatement[]> {
  const [partners, vocabulary] = await Promise.all([
    readPartners(scope, claimId),
    readVocabulary(scope, defaultVocabulary),
  ]);
  const [claim, ...others] = await readStatements(scope, [claimId, ...partners]);
  return claim ? vintagesOf(claim, others, vocabulary) : [];
}
