import { z } from "zod";

/** What forms keep drafts on: a candidate being edited, a claim, a judgement, a pair, a new claim in a post. */
const draftKinds = ["candidate", "claim", "assessment", "link", "post"] as const;

const subject = { kind: z.enum(draftKinds), subject: z.string().min(1).max(200) };
const text = z
  .string()
  .max(20_000)
  .refine((words) => !words.includes("\u0000") && words.isWellFormed(), "Not text");

/** A draft as the browser sends it: which form, on what, and what was typed by field. */
export const draftSchema = z.object({
  ...subject,
  body: z.record(z.string().max(100), text).refine((body) => Object.keys(body).length <= 200, "Too many fields"),
});

/** A draft somebody discards. */
export const discardSchema = z.object(subject);
