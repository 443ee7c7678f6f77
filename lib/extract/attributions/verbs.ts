import { type ReportVerb, reportVerbs } from "../../model/vocabulary/report-verbs.ts";

/** A form of a reporting verb as found in text. */
export interface VerbForm {
  readonly verb: ReportVerb;
  /** `participle` may be passive or past; `ing` needs an auxiliary or a subject of its own. */
  readonly form: "present" | "base" | "past" | "ing";
}

const forms = new Map<string, VerbForm>();
for (const verb of reportVerbs) {
  forms.set(verb.lemma, { verb, form: "base" });
  for (const form of verb.forms)
    forms.set(form, {
      verb,
      form: form.endsWith("ing") ? "ing" : form.endsWith("s") && form !== "thus" ? "present" : "past",
    });
}

/** The reporting verb a lower-case word is a form of; null for other words. */
export function verbForm(word: string): VerbForm | null {
  return forms.get(word) ?? null;
}

/** True for any form of a reporting verb. */
export function isVerbForm(word: string): boolean {
  return forms.has(word);
}
