import { z } from "zod";
import { figureStatuses, modalities } from "./claim.ts";

const text = z
  .string()
  .trim()
  .max(300, "At most 300 characters")
  .transform((words) => (words === "" ? null : words))
  .nullable()
  .default(null);

const number = z
  .string()
  .trim()
  .transform((digits, context) => {
    if (digits === "") return null;
    const value = Number(digits.replaceAll(",", "").replace("−", "-"));
    if (Number.isFinite(value)) return value;
    context.addIssue({ code: "custom", message: `“${digits.slice(0, 30)}” is not a number` });
    return z.NEVER;
  })
  .nullable()
  .default(null);

const day = z
  .union([z.literal("").transform(() => null), z.iso.date("Write the date as 2015-11-10")])
  .nullable()
  .default(null);

const choice = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .union([z.literal("").transform(() => null), z.enum(words)])
    .nullable()
    .default(null);

/** The fields of a claim as a form sends them: scalars only; empty is not stated. */
export const readingSchema = z.object({
  claimant: z.string().trim().min(1, "Say who claims it").max(200),
  indicator: z.string().trim().min(1, "Say what is measured").max(200),
  population: text,
  place: text,
  counterpart: text,
  coverage: text,
  excluding: text,
  form: text,
  value: number,
  min: number,
  max: number,
  unit: text,
  direction: choice(["up", "down", "flat"]),
  changeKind: choice(["percent", "points", "absolute", "factor"]),
  changeValue: number,
  baseStart: day,
  baseEnd: day,
  periodStart: day,
  periodEnd: day,
  calendar: z.enum(["calendar", "marketing", "fiscal", "season"]).default("calendar"),
  status: choice(figureStatuses),
  modality: z.enum(modalities).default("asserts"),
  // A box that is not ticked is not sent at all.
  negated: z
    .enum(["on"])
    .optional()
    .transform((ticked) => ticked === "on"),
  method: text,
  series: text,
});
/** A reading as a person entered it. */
export type TypedReading = z.infer<typeof readingSchema>;
