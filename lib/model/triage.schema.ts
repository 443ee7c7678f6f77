import { z } from "zod";
import { rejectReasons } from "./decision.ts";
import { readingSchema } from "./reading.schema.ts";
import { ok, type Refusal, type Result, refuse } from "./result.ts";

const seen = { id: z.uuid(), candidateId: z.uuid(), version: z.int().min(1) };
const spoken = z
  .string()
  .trim()
  .max(500)
  .transform((words) => (words === "" ? null : words));

/** One act on a candidate, as `TriageAct` describes it. */
const actSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("accept"), ...seen }),
  // Beside the reading, the fields of its attribution (`hand.0.source`, `document`); see hand.schema.ts.
  z.object({ kind: z.literal("edit"), ...seen, reading: readingSchema.loose() }),
  z.object({ kind: z.literal("split"), ...seen, reading: readingSchema, second: readingSchema }),
  z.object({ kind: z.literal("merge"), ...seen, claimId: z.uuid("Choose the claim to merge into") }),
  z.object({
    kind: z.literal("reject"),
    ...seen,
    rejectReason: z.enum(rejectReasons, "Choose a reason"),
    reason: spoken,
  }),
  z.object({ kind: z.literal("later"), id: z.uuid(), candidateId: z.uuid() }),
  z.object({ kind: z.literal("assign"), id: z.uuid(), candidateId: z.uuid() }),
  z.object({ kind: z.literal("undo"), id: z.uuid(), candidateId: z.uuid(), decisionId: z.uuid() }),
]);
/** An act that passed the door. */
export type ReadAct = z.infer<typeof actSchema>;

/** An act read to scalars. Refuses with `invalid`, naming the field as the form names it ("value", "second.value"). */
export function readAct(body: unknown): Result<ReadAct, Refusal> {
  const read = actSchema.safeParse(body);
  if (read.success) return ok(read.data);
  const issue = read.error.issues[0];
  const path = (issue?.path ?? []).map(String);
  return refuse("invalid", {
    field: path.filter((part) => part !== "reading").join("."),
    detail: issue?.message ?? "",
  });
}

/** What the browser asks for: the candidate it shows, those it holds, how many more, and of which queue. */
export const handOutSchema = z.object({
  first: z.uuid().nullable(),
  holding: z.array(z.uuid()).max(300),
  take: z.int().min(0).max(10),
  query: z.record(z.string(), z.string().max(300)),
});

/** The candidates somebody leaves. */
export const releaseSchema = z.object({ candidateIds: z.array(z.uuid()).max(300) });
