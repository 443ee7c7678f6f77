/** What a form holds, by control: text by name, a box or choice that is on by name and value. */
export type FormText = Readonly<Record<string, string>>;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Reads everything a person can change in a form. */
export function readFormText(form: HTMLFormElement): FormText {
  const text: Record<string, string> = {};
  for (const control of controlsOf(form)) {
    if (!isChoice(control)) text[control.name] = control.value;
    else if (control.checked) text[`${control.name}=${control.value}`] = "on";
  }
  return text;
}

/** Puts a form back as it was read; what the reading does not name stays. Controls held by code hear of it as of typing. */
export function fillFormText(form: HTMLFormElement, text: FormText): void {
  for (const control of controlsOf(form)) {
    if (isChoice(control)) {
      const on = text[`${control.name}=${control.value}`] === "on";
      if (control.checked !== on) control.click();
    } else {
      const value = text[control.name];
      if (value !== undefined && value !== control.value) setValue(control, value);
    }
  }
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements]
    .filter(
      (element): element is Control =>
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement ||
        (element instanceof HTMLInputElement && !["hidden", "submit", "button", "file"].includes(element.type)),
    )
    .filter(({ name }) => name !== "");
}

function isChoice(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");
}

// Through the element's own setter: the framework replaces it on controls whose value it holds, and would not notice.
function setValue(control: Control, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
