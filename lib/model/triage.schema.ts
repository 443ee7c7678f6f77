import { z } from "zod";
import { rejectReasons } from "./decision.ts";

const optionalId = z
  .union([z.literal("").transform(() => null), z.uuid()])
  .nullable()
  .default(null);

/** The candidate that was on the screen, and the queue it was in. */
export const seenSchema = z.object({
  candidateId: z.uuid(),
  version: z.coerce.number().int().min(1),
  post: optionalId,
  mine: z.enum(["1"]).nullable().default(null).catch(null),
});

/** Why a candidate is rejected. */
export const rejectSchema = z.object({
  rejectReason: z.enum(rejectReasons, "Choose a reason"),
  reason: z
    .string()
    .trim()
    .max(500)
    .transform((words) => (words === "" ? null : words))
    .nullable()
    .default(null),
});
