"use client";

import { type ComponentProps, useId } from "react";
import { classNames } from "./class-names";
import { FieldFault, useFault, useSent, useTicked } from "./form-answer";

/** An input as the browser has it. In a form that was answered without script it holds what was sent; where the refusal names it, it says so. */
export function Input(input: ComponentProps<"input">) {
  const { name, value, type } = input;
  const ticks = type === "checkbox" || type === "radio";
  const sent = useSent(name);
  const ticked = useTicked(name, String(value ?? "on"));
  const { told, fault } = useTold(input);
  if (ticks) return <input {...input} {...(ticked === null || "checked" in input ? {} : { defaultChecked: ticked })} />;
  if (type === "hidden") return <input {...input} value={sent ?? value} />;
  return (
    <>
      <input {...input} {...(sent === null || "value" in input ? {} : { defaultValue: sent })} {...told} />
      {fault}
    </>
  );
}

/** The same of a text of several lines. */
export function Textarea(textarea: ComponentProps<"textarea">) {
  const sent = useSent(textarea.name);
  const { told, fault } = useTold(textarea);
  return (
    <>
      <textarea {...textarea} {...(sent === null || "value" in textarea ? {} : { defaultValue: sent })} {...told} />
      {fault}
    </>
  );
}

/** The same of a list to choose from. */
export function Select(select: ComponentProps<"select">) {
  const sent = useSent(select.name);
  const { told, fault } = useTold(select);
  return (
    <>
      <select {...select} {...(sent === null || "value" in select ? {} : { defaultValue: sent })} {...told} />
      {fault}
    </>
  );
}

interface Told {
  readonly name?: string | undefined;
  readonly "aria-describedby"?: string | undefined;
}

// Ties the refusal to the control. Without script nothing moves the focus there but the page itself, as it is loaded.
function useTold({ name, "aria-describedby": described }: Told) {
  const id = `${useId()}fault`;
  const sent = useSent(name);
  if (useFault(name) === null) return { told: {}, fault: null };
  const told = {
    "aria-invalid": true as const,
    "aria-describedby": classNames(described, id),
    ...(sent === null ? {} : { autoFocus: true }),
  };
  return { told, fault: <FieldFault id={id} name={name} /> };
}
