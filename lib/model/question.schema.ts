import { z } from "zod";
import { readPeriod } from "../units/read-period.ts";
import { readForm } from "./form.schema.ts";
import { type Yardstick, yearBefore } from "./question.ts";
import { ok, type Refusal, type Result, refuse } from "./result.ts";

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters`)
    .transform((words) => (words === "" ? null : words))
    .nullable()
    .default(null);

const askable = ["year-before", "period-before", "average", "decade", "counterfactual", "other"] as const;

const questionForm = z.object({
  title: text(200),
  indicator: z.string().trim().min(1, "Say what is measured").max(200, "At most 200 characters"),
  coverage: text(200),
  place: text(200),
  period: text(60),
  baseKind: z
    .union([z.literal("").transform(() => null), z.enum(askable)])
    .nullable()
    .default(null),
  basePeriod: text(60),
  note: text(2000),
});

/** A question as a person asks it, names as typed; `title` null: proposed from the yardstick. */
export interface QuestionDraft {
  readonly title: string | null;
  readonly yardstick: Omit<Yardstick, "indicatorKey">;
  readonly note: string | null;
}

const example = "Write it as 2015, October 2015, first half of 2015, or 2015-01-01 to 2015-04-30";

/** A question as a form sends it. Periods are typed in words; "the year before" of a period is worked out. Refuses: invalid, with the field. */
export function readQuestionForm(form: FormData): Result<QuestionDraft, Refusal> {
  const typed = readForm(questionForm, form);
  if (!typed.ok) return typed;
  const { title, note, baseKind, indicator, coverage, place } = typed.value;
  const period = typed.value.period === null ? null : readPeriod(typed.value.period);
  const basePeriod = typed.value.basePeriod === null ? null : readPeriod(typed.value.basePeriod);
  if (typed.value.period !== null && period === null) return refuse("invalid", { field: "period", detail: example });
  if (typed.value.basePeriod !== null && basePeriod === null)
    return refuse("invalid", { field: "basePeriod", detail: example });
  const kind = baseKind ?? (basePeriod ? "other" : null);
  const base = kind && { kind, period: basePeriod ?? yearBefore(kind, period) };
  return ok({ title, note, yardstick: { indicator, coverage, place, period, base } });
}
