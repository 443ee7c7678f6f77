import { z } from "zod";
import { sourceKinds } from "./source.ts";

const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most.toLocaleString("en-GB")} characters`)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .default(null);
const named = (say: string) => z.string().trim().min(1, say).max(200, "At most 200 characters");
const day = z
  .union([z.literal("").transform(() => null), z.iso.date("Write the date as 2015-11-10")])
  .nullable()
  .default(null);

/** Who a source is, as a form sends it; empty is not recorded. */
export const sourceSchema = z.object({
  name: named("A source has a name"),
  kind: z.enum(sourceKinds, "Choose a kind"),
  parent: words(200),
  place: words(200),
  interest: words(500),
  interestOn: day,
});

/** Another name of a source. */
export const aliasSchema = z.object({ alias: named("Write the name") });

/** Which source another one is, and why. */
export const mergeSchema = z.object({
  into: named("Name the source it is"),
  reason: named("Say why they are one source"),
});

/** Whom a source speaks for. */
export const voiceSchema = z.object({
  other: named("Name the source it speaks for"),
  from: day,
  to: day,
  note: words(500),
});

/** Whose data a source uses, how that is known, and the words of a post that say so. */
export const dependenceSchema = z.object({
  other: named("Name the source whose data it uses"),
  from: day,
  to: day,
  note: named("Say how it is known"),
  post: words(40),
  words: words(2000),
});

/** A document a source issued. */
export const documentSchema = z
  .object({
    title: named("A document has a title"),
    edition: words(200),
    url: words(2000),
    issuedFrom: day,
    issuedTo: day,
    precision: z.enum(["unknown", "day", "month", "year", "range", "not-before"]).default("unknown"),
  })
  .transform(({ issuedFrom, issuedTo, ...entry }) => ({
    ...entry,
    issued:
      entry.precision === "unknown"
        ? null
        : { from: issuedFrom, to: entry.precision === "day" ? issuedFrom : issuedTo },
  }));
