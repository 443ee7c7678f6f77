import type { ClaimContent, DerivationStep, DerivedField } from "../model/claim.ts";
import type { Surface } from "../text/span.ts";
import { commitmentSteps, saidOnStep } from "./derivation/commitment.ts";
import { figureSteps } from "./derivation/figure.ts";
import { claimantStep, handSteps } from "./derivation/hands.ts";
import type { Draft, Known } from "./drafts.ts";
import type { Commitment } from "./modality.ts";
import type { Worded } from "./wordings.ts";

/** What words of the sentence tell beside the passes. */
export interface Told {
  readonly form: Worded | null;
  readonly method: Worded | null;
  readonly excluding: Worded | null;
}

/** A draft as it is read in the end. */
export interface Finished {
  readonly commitment: Commitment;
  readonly content: ClaimContent;
  readonly told: Told;
}

/** The steps from words to values, at least one for each field that has a value, in the order of the fields of a claim. */
export function derive(text: string, draft: Draft, { commitment, content, told }: Finished): DerivationStep[] {
  const steps: DerivationStep[] = [claimantStep(draft, content), ...handSteps(text, draft)];
  const add = (field: DerivedField, known: Known<unknown> | null) => {
    if (known) steps.push({ field, rule: known.rule, words: known.words, note: noted(known) });
  };
  const addWorded = (field: DerivedField, rule: string, worded: Worded | null, say: (value: string) => string) => {
    if (worded) steps.push({ field, rule, words: [worded.words], note: say(worded.value) });
  };
  add("indicator", draft.indicator);
  add("population", draft.population);
  add("place", draft.place);
  add("counterpart", draft.counterpart);
  const coverage = draft.indicator?.value.coverage;
  if (coverage)
    steps.push({
      field: "coverage",
      rule: "coverage-named",
      words: coverageWords(draft),
      note: `counts ${coverage.name}`,
    });
  addWorded("excluding", "excluding-named", told.excluding, (value) => `leaves out ${value}`);
  addWorded("form", "form-named", told.form, (value) => `counted as ${value}`);
  steps.push(...figureSteps(draft, content));
  add("period", draft.period);
  if (content.asOf && draft.period)
    steps.push({
      field: "asOf",
      rule: "stock-on-a-day",
      words: draft.period.words,
      note: "a level told for one day is what there was on it",
    });
  steps.push(...commitmentSteps(draft, commitment), ...saidOnStep(text, draft));
  addWorded("method", "method-named", told.method, (value) => `known by ${value}`);
  return steps;
}

/** What no words of the text say is marked as assumed. */
function noted({ words, note }: Known<unknown>): string {
  return words.length > 0 || note.startsWith("assumed:") ? note : `assumed: ${note}`;
}

/** The words that name what is counted; of a topic carried over, the words it was named with. */
function coverageWords({ sentence, indicator }: Draft): readonly Surface[] {
  const cover = sentence.covers.find((one) => one.row === indicator?.value.coverage);
  const first = sentence.words[cover?.from ?? -1];
  const last = sentence.words[(cover?.to ?? 0) - 1];
  if (!first || !last) return indicator?.words ?? [];
  const surface = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  return [{ start: first.start, end: last.end, surface }];
}
