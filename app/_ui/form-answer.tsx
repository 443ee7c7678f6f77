"use client";

import { createContext, useContext } from "react";
import { refusalSentence } from "@/lib/model/refusal-words";
import type { Refusal } from "@/lib/model/result";
import { FieldError } from "./field-error";

/** What a form sent, in the order of its fields, a name more than once where several boxes were ticked. */
export type SentFields = readonly (readonly [name: string, value: string])[];

interface Answer {
  readonly refusal: Refusal | null;
  /** What was sent, where the form is drawn again; null where it stands on the screen still. */
  readonly sent: SentFields | null;
}

const FormAnswer = createContext<Answer>({ refusal: null, sent: null });

/** Around the fields of a form: what it was answered, so that each of them can say what is wrong with it and hold what was sent. */
export const FormAnswered = FormAnswer.Provider;

/** What the form around sent under a name, first of several; null where nothing was sent, or the form stands on the screen still. */
export function useSent(name: string | undefined): string | null {
  const { sent } = useContext(FormAnswer);
  return sent?.find(([one]) => one === name)?.[1] ?? null;
}

/** Whether a box or choice of the form around was sent ticked; null as above. */
export function useTicked(name: string | undefined, value: string): boolean | null {
  const { sent } = useContext(FormAnswer);
  return name === undefined ? null : (sent?.some(([one, its]) => one === name && its === value) ?? null);
}

/** Why the form around was refused, where the refusal names this field; else null. */
export function useFault(name: string | undefined): string | null {
  const { refusal } = useContext(FormAnswer);
  return refusal && !refusal.theirs && refusal.field && refusal.field === name ? refusalSentence(refusal) : null;
}

/** What the refusal says, beside the field it names; nothing beside any other. */
export function FieldFault({ id, name }: { readonly id: string; readonly name: string | undefined }) {
  const fault = useFault(name);
  return fault ? (
    <FieldError id={id} live>
      {fault}
    </FieldError>
  ) : null;
}
