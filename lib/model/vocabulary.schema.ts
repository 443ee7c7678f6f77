import { z } from "zod";
import { nameField } from "./account.schema.ts";

const words = (what: string, most: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .max(most, `${what} is longer than ${most.toLocaleString("en-GB")} characters.`);
const orNull = (text: string) => (text === "" ? null : text);
const optional = (what: string, most: number) => words(what, most).transform(orNull);

/** One phrase a line, as a form sends them: lower case, each once, at most 200 of at most 80 characters. */
export const linesField = z
  .string()
  .max(20_000, "These are more phrases than we take at once.")
  .transform((text) => [
    ...new Set(
      text.split("\n").map((line) =>
        line
          .normalize("NFC")
          .trim()
          .toLowerCase()
          .replace(/\s{1,80}/g, " "),
      ),
    ),
  ])
  .transform((lines) => lines.filter((line) => line !== ""))
  .refine((lines) => lines.length <= 200, "At most 200 phrases.")
  .refine((lines) => lines.every((line) => line.length <= 80), "A phrase has at most 80 characters.");

/** An indicator as its form sends it. */
export const indicatorForm = z.object({
  name: nameField("The name"),
  definition: words("The definition", 1000).min(1, "Say what it measures."),
  dimension: optional("The dimension", 40),
  unit: optional("The unit", 40),
  family: optional("The family", 40),
  polarity: z.enum(["1", "0", "-1"], "Choose a polarity.").transform((text) => Number(text) as 1 | 0 | -1),
  parent: optional("The broader indicator", 80),
  partOf: optional("The whole", 80),
  aliases: linesField,
});

/** A place as its form sends it. */
export const placeForm = z.object({
  name: nameField("The name"),
  parent: optional("The place it lies in", 80),
  aliases: linesField,
});

/** A coverage as its form sends it; `partOf` holds keys, one a line. */
export const coverageForm = z.object({ name: nameField("The name"), partOf: linesField, aliases: linesField });

const day = (what: string) => z.iso.date(`Write ${what} as 2015-01-31.`);

/** A recorded exchange rate: units of `to` for one `from`, over a period, with who published it. */
export const rateForm = z
  .object({
    from: words("The currency", 10).toUpperCase(),
    to: words("The currency", 10).toUpperCase(),
    rate: z.coerce.number("Write the rate as a number.").positive("A rate is above zero.").finite(),
    start: day("the first day"),
    end: day("the last day"),
    note: words("The source", 300).min(3, "Say who published it, and where."),
  })
  .refine(({ from, to }) => from !== to, { path: ["to"], message: "A rate is between two currencies." })
  .refine(({ start, end }) => start <= end, { path: ["end"], message: "The last day is before the first." });

const points = z
  .string()
  .max(2000)
  .transform((text) =>
    text
      .split("\n")
      .map((line) => line.normalize("NFC").trim())
      .filter((line) => line !== ""),
  )
  .refine((labels) => labels.every((label) => label.length <= 40), "A point has at most 40 characters.");

/** A rating scale: its points in their order, the best first, and those outside the order, one a line. */
export const scaleForm = z.object({
  name: nameField("The name of the scale"),
  ordered: points.refine((labels) => labels.length >= 2 && labels.length <= 9, "Two to nine points have an order."),
  outside: points.refine((labels) => labels.length <= 4, "At most four points stand outside the order."),
});
