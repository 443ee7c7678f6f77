import { z } from "zod";
import { type EvidenceDraft, evidenceRoles, type JudgementDraft } from "./assessment.ts";
import { readForm } from "./form.schema.ts";
import { explanationsIn } from "./judgement.schema.ts";
import { ok, type Refusal, type Result, refuse } from "./result.ts";
import { type Credibility, confidences, likelihoods, reliabilities } from "./scales.ts";
import { sentencesOf } from "./sentences.ts";

const optional = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters`)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .default(null);

const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .union([z.literal("").transform(() => null), z.enum(words)])
    .nullable()
    .default(null);

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as [K, ...K[]];

const judgementForm = z.object({
  rating: z
    .union([z.literal("").transform(() => null), z.uuid()])
    .nullable()
    .default(null),
  likelihood: oneOf(keysOf(likelihoods)),
  confidence: oneOf(confidences),
  reliability: oneOf(keysOf(reliabilities)),
  basis: optional(500),
  credibility: oneOf(["1", "2", "3", "4", "5", "6"]),
  answer: optional(2000),
  reasoning: z.string().trim().min(1, "Say what the judgement rests on").max(20_000, "At most 20,000 characters"),
  remains: optional(2000),
  wouldChange: optional(2000),
  recheckOn: z
    .union([z.literal("").transform(() => null), z.iso.date("Write the date as 2015-11-10")])
    .nullable()
    .default(null),
});

const offset = z.number().int().min(0);
const offer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("words"), revisionId: z.uuid(), start: offset, end: offset, surface: z.string().min(1) }),
  z.object({ kind: z.literal("claim"), claimId: z.uuid(), version: z.number().int().min(1) }),
]);
const role = z.enum(evidenceRoles);

/** A judgement as a form sends it. Evidence comes as `offer-<n>` (JSON of what is cited) and `role-<n>`; "[n]" in the reasoning cites it. Refuses: invalid, with the field. */
export function readJudgement(form: FormData): Result<JudgementDraft, Refusal> {
  const typed = readForm(judgementForm, form);
  if (!typed.ok) return typed;
  const { rating, reliability, basis, credibility, ...rest } = typed.value;
  const sentences = sentencesOf(rest.reasoning);
  const evidence: EvidenceDraft[] = [];
  for (const [sentence, { cites }] of sentences.entries())
    for (const number of cites) {
      const cited = readOffer(form, number);
      if (!cited)
        return refuse("invalid", { field: "reasoning", detail: `There is no evidence with the number ${number}` });
      evidence.push({ sentence, ...cited });
    }
  return ok({
    ...rest,
    ratingPointId: rating,
    reliability: reliability && { letter: reliability, basis },
    credibility: credibility && (Number(credibility) as Credibility),
    // One sentence to a line, so that an index finds the same sentence again.
    reasoning: sentences.map(({ text }) => text).join("\n"),
    explanations: explanationsIn(form.getAll("explains")),
    evidence,
  });
}

function readOffer(form: FormData, number: number): Omit<EvidenceDraft, "sentence"> | null {
  const cited = offer.safeParse(parsed(form.get(`offer-${number}`)));
  const does = role.safeParse(form.get(`role-${number}`));
  return cited.success && does.success ? { role: does.data, cited: cited.data } : null;
}

function parsed(text: FormDataEntryValue | null): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}
