import type { WriteScope } from "../db/transaction.ts";
import { enqueue } from "../db/write/outbox.ts";

/** Asks for the comparisons of these claims again, as the words they are read with changed; `because` is the event that says so. */
export async function requeueComparisons(
  tx: WriteScope,
  claimIds: readonly string[],
  because: string,
  now: Date,
): Promise<void> {
  for (const subjectId of claimIds)
    await enqueue(tx, { name: "suggest-comparisons", subjectId, effectKey: `suggest:${subjectId}:${because}` }, now);
}
