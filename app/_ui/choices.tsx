import type { ComponentProps, ReactNode } from "react";
import { keyAttributes } from "./button";
import { classNames } from "./class-names";
import { Input } from "./control";
import type { Choice } from "./field";
import styles from "./field.module.css";
import { FieldError } from "./field-error";
import { FieldFault } from "./form-answer";
import type { GlossaryKey } from "./glossary";
import { Kbd } from "./kbd";
import { WhatIsThis } from "./what-is-this";

interface GroupProps {
  readonly name: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly help?: GlossaryKey | undefined;
  readonly choices: readonly Choice[];
  /** Side by side where there is room. */
  readonly inline?: boolean | undefined;
  readonly required?: boolean | undefined;
}

/** Radio buttons: exactly one of a few. `defaultValue` is the choice made before; none is preselected without it. */
export function RadioGroup({
  defaultValue,
  ...group
}: GroupProps & { readonly defaultValue?: string | null | undefined }) {
  return (
    <Group {...group}>
      {group.choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          choice={choice}
          type="radio"
          name={group.name}
          required={group.required}
          defaultChecked={choice.value === defaultValue}
        />
      ))}
    </Group>
  );
}

/** Boxes: any of a few. Each sends `name` with its value. */
export function CheckboxGroup({
  defaultValues = [],
  ...group
}: GroupProps & { readonly defaultValues?: readonly string[] | undefined }) {
  return (
    <Group {...group}>
      {group.choices.map((choice) => (
        <ChoiceRow
          key={choice.value}
          choice={choice}
          type="checkbox"
          name={group.name}
          defaultChecked={defaultValues.includes(choice.value)}
        />
      ))}
    </Group>
  );
}

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "value"> & {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value?: string | undefined;
};

/** One box with its sentence. Sends "on" unless `value` says otherwise. */
export function Checkbox({ label, hint, value = "on", ...input }: CheckboxProps) {
  return <ChoiceRow choice={{ value, label, hint }} type="checkbox" {...input} />;
}

function Group({ legend, hint, error, help, name, inline, children }: GroupProps & { readonly children: ReactNode }) {
  const describedBy = classNames(hint ? `${name}-hint` : null, error ? `${name}-error` : null);
  return (
    <fieldset className={styles.group} aria-describedby={describedBy || undefined}>
      <legend className={styles.legend}>
        {legend}
        {help ? <WhatIsThis about={help} /> : null}
      </legend>
      {hint ? (
        <p className={styles.hint} id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className={inline ? styles.inline : styles.choices}>{children}</div>
      {error ? <FieldError id={`${name}-error`}>{error}</FieldError> : <FieldFault id={`${name}-fault`} name={name} />}
    </fieldset>
  );
}

type ChoiceRowProps = Omit<ComponentProps<"input">, "value"> & { readonly choice: Choice; readonly name: string };

function ChoiceRow({ choice, name, ...input }: ChoiceRowProps) {
  const id = input.id ?? `${name}-${choice.value}`;
  return (
    <div className={styles.choice}>
      <Input
        {...input}
        id={id}
        name={name}
        value={choice.value}
        disabled={choice.disabled ?? input.disabled}
        aria-describedby={choice.hint ? `${id}-hint` : undefined}
        {...keyAttributes(choice.keys)}
      />
      <label className={styles.choiceLabel} htmlFor={id}>
        <span>{choice.label}</span>
        {choice.keys ? <Kbd keys={choice.keys} /> : null}
      </label>
      {choice.hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {choice.hint}
        </p>
      ) : null}
    </div>
  );
}
