import type { ConflictField } from "@/lib/model/conflict";
import type { FormConflict } from "./conflict-row";

/** The fields of a conflict with what the form on the screen knows of each: whether it was touched, and its list of choices. */
export function conflictsIn(form: HTMLFormElement, fields: readonly ConflictField[]): FormConflict[] {
  return fields.map((field) => {
    const control = form.elements.namedItem(field.name);
    const untouched = field.untouched ?? (control !== null && isUntouched(control));
    return { ...field, untouched, choices: choicesOf(control) };
  });
}

/** Puts chosen values into the form's controls and into what it sends; a name that has no control is sent all the same. */
export function sendable(data: FormData, result: Readonly<Record<string, string>>): FormData {
  for (const [name, value] of Object.entries(result)) data.set(name, value);
  return data;
}

function isUntouched(control: Element | RadioNodeList): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].every((option) => option.selected === option.defaultSelected);
  if (control instanceof HTMLInputElement && control.type === "checkbox")
    return control.checked === control.defaultChecked;
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)
    return control.value === control.defaultValue;
  return false;
}

function choicesOf(control: Element | RadioNodeList | null) {
  if (!(control instanceof HTMLSelectElement)) return null;
  return [...control.options].map(({ value, text }) => ({ value, label: text }));
}
