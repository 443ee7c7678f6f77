import type { DerivationStep } from "../../model/claim.ts";
import type { Surface } from "../../text/span.ts";
import type { Draft } from "../drafts.ts";
import type { Commitment } from "../modality.ts";
import { surfaceAt } from "../wordings.ts";

/** How far it is committed to, and what kind of figure it is. */
export function commitmentSteps(draft: Draft, commitment: Commitment): DerivationStep[] {
  const { status } = commitment;
  if (!status) return [modalityStep(draft, commitment)];
  const { value, rule, words, note } = status;
  const said = `${note}: ${value}`;
  const step = { field: "status" as const, rule, words, note: words.length > 0 ? said : `assumed: ${said}` };
  return [step, modalityStep(draft, commitment)];
}

function modalityStep(draft: Draft, { modality, hedge, kind, negated }: Commitment): DerivationStep {
  const field = "modality" as const;
  const cue = draft.attribution?.cue ? [draft.attribution.cue] : [];
  if (modality === "denies" || modality === "doubts")
    return {
      field,
      rule: `stance-${modality}`,
      words: hedge && cue.length === 0 ? [hedge] : cue,
      note: `it ${modality} what follows`,
    };
  const denial = negated ? deniedBy(draft) : null;
  if (denial) return { field, rule: "negation", words: [denial], note: `"${denial.surface}" says that it is not so` };
  if (hedge) return { field, rule: `hedge-${kind}`, words: [hedge], note: `"${hedge.surface}" takes part of it back` };
  if (modality === "quotes" && cue.length > 0)
    return { field, rule: "quoted", words: cue, note: "in the claimant's own words" };
  if (cue.length > 0) return { field, rule: "said-outright", words: cue, note: "nothing takes it back" };
  return { field, rule: "said-outright", words: [], note: "assumed: nothing takes it back" };
}

const negations =
  /\b(?:not|no|never|neither|nor|hardly|without|none|untrue|false|wrong|incorrect|myth|cannot)\b|n[’']t\b/i;

function deniedBy({ sentence }: Draft): Surface | null {
  const found = negations.exec(sentence.text);
  return found ? surfaceAt(found, sentence.start) : null;
}

/** The day it was said: the line that dates the post, or what is known of the article or the import. */
export function saidOnStep(text: string, { sentence }: Draft): DerivationStep[] {
  if (sentence.saidOn === null) return [];
  const { datedBy } = sentence;
  const field = "saidOn" as const;
  if (!datedBy)
    return [
      {
        field,
        rule: "dated-around",
        words: [],
        note: "assumed: the day of the quoted article, or the one given with the text",
      },
    ];
  const words = [{ start: datedBy.start, end: datedBy.end, surface: text.slice(datedBy.start, datedBy.end) }];
  return [{ field, rule: "dated-by-line", words, note: "the line that dates the post" }];
}
