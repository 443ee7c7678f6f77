import { z } from "zod";
import { dismissalKinds, explanations, type LinkKind, linkKinds } from "./link-kinds.ts";

const kinds = [...(Object.keys(linkKinds) as LinkKind[]), ...dismissalKinds] as const;

const optional = z
  .string()
  .trim()
  .max(500, "At most 500 characters")
  .transform((text) => (text === "" ? null : text))
  .nullable()
  .default(null);

/** A person's answer to a pair: a link kind or one of the answers that are no link, with the versions seen and a reason. */
export const judgementSchema = z.object({
  from: z.uuid(),
  fromVersion: z.coerce.number().int().min(1),
  to: z.uuid(),
  toVersion: z.coerce.number().int().min(1),
  /** When the pair was drawn, in milliseconds; without it the versions alone count. */
  drawnAt: z.coerce.number().int().min(1).optional(),
  /** Which claim revises, qualifies or derives from the other. */
  direction: z.enum(["a", "b"]).default("a"),
  kind: z.enum(kinds, "Choose how they stand to each other"),
  reason: z.string().trim().min(1, "A judgement needs a reason").max(2000, "At most 2,000 characters"),
  asRetoldBy: optional,
  remains: optional,
});

const seenPair = z
  .string()
  .regex(/^[0-9a-f-]{36},\d{1,9},[0-9a-f-]{36},\d{1,9}$/)
  .transform((text) => {
    const [from = "", fromVersion, to = "", toVersion] = text.split(",");
    return { from: { id: from, version: Number(fromVersion) }, to: { id: to, version: Number(toVersion) } };
  });

/** The further pairs checked in a form, each as "claim,version,claim,version"; what is no pair is dropped. */
export function pairsIn(values: readonly unknown[]) {
  return values.flatMap((value) => seenPair.safeParse(value).data ?? []);
}

/** What explains the difference, as checked in a form; unknown words are dropped. */
export function explanationsIn(values: readonly unknown[]) {
  return explanations.filter((one) => values.includes(one));
}
