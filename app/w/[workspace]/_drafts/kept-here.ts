import type { FormText } from "@/app/_ui/form-text";

const entry = (subject: string) => `gainsay.draft ${subject}`;
const typed = new Map<string, FormText>();

/** What was typed here and may not have reached the server: of this visit, or of one that ended before it was saved. */
export function typedHere(subject: string): FormText | null {
  try {
    return typed.get(subject) ?? (JSON.parse(localStorage.getItem(entry(subject)) ?? "null") as FormText | null);
  } catch {
    return typed.get(subject) ?? null;
  }
}

/** Keeps it in this browser until the server has it. */
export function keepHere(subject: string, text: FormText): void {
  typed.set(subject, text);
  try {
    localStorage.setItem(entry(subject), JSON.stringify(text));
  } catch {
    // The form still holds it, and the line beside it says that it is not saved.
  }
}

/** The server has it. */
export function savedThere(subject: string): void {
  try {
    localStorage.removeItem(entry(subject));
  } catch {
    // Nothing was kept where storage is refused.
  }
}

/** It was sent or discarded. */
export function forgetHere(subject: string): void {
  typed.delete(subject);
  savedThere(subject);
}
