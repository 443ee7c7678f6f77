import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { Input, Select, Textarea } from "./control";
import styles from "./field.module.css";
import { FieldError } from "./field-error";
import type { GlossaryKey } from "./glossary";
import { WhatIsThis } from "./what-is-this";

interface Labelled {
  readonly label: ReactNode;
  /** What to enter, in a few words; stands between label and control. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right; stands beside the control and is read out with it. */
  readonly error?: ReactNode;
  /** The glossary's word for this field, opened by "What is this?". */
  readonly help?: GlossaryKey | undefined;
}

/** The attributes that tie a control to its label, hint and error. */
export interface Described {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface FieldProps extends Labelled {
  /** Unique in the page; the control gets it. */
  readonly id: string;
  readonly required?: boolean | undefined;
  readonly children: (described: Described) => ReactNode;
}

/** Label, hint, error and help around any control. */
export function Field({ id, label, hint, error, help, required, children }: FieldProps) {
  const describedBy = classNames(hint ? `${id}-hint` : null, error ? `${id}-error` : null);
  return (
    <div className={classNames(styles.field, error ? styles.wrong : null)}>
      <div className={styles.head}>
        <label className={styles.label} htmlFor={id}>
          {label}
          {required ? null : <span className={styles.optional}> (optional)</span>}
        </label>
        {help ? <WhatIsThis about={help} /> : null}
      </div>
      {hint ? (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children({ id, "aria-describedby": describedBy || undefined, "aria-invalid": error ? true : undefined })}
      {error ? <FieldError id={`${id}-error`}>{error}</FieldError> : null}
    </div>
  );
}

type TextFieldProps = Labelled &
  Omit<ComponentProps<"input">, "id"> & { readonly name: string; readonly id?: string | undefined };

/** A line of text (or number, date, e-mail … by `type`) with its label. `id` is the name unless given. */
export function TextField({ label, hint, error, help, id, className, ...input }: TextFieldProps) {
  return (
    <Field
      id={id ?? input.name}
      label={label}
      hint={hint}
      error={error}
      help={help}
      required={input.required || input.type === "search"}
    >
      {(described) => <Input className={classNames(styles.control, className)} {...input} {...described} />}
    </Field>
  );
}

type TextareaFieldProps = Labelled &
  Omit<ComponentProps<"textarea">, "id"> & { readonly name: string; readonly id?: string | undefined };

/** Several lines of text with their label. */
export function TextareaField({ label, hint, error, help, id, className, rows = 4, ...textarea }: TextareaFieldProps) {
  return (
    <Field id={id ?? textarea.name} label={label} hint={hint} error={error} help={help} required={textarea.required}>
      {(described) => (
        <Textarea
          className={classNames(styles.control, styles.textarea, className)}
          rows={rows}
          {...textarea}
          {...described}
        />
      )}
    </Field>
  );
}

/** One choice of a list, radio group or set of boxes. */
export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** The key that chooses it. */
  readonly keys?: string | undefined;
}

type SelectFieldProps = Labelled &
  Omit<ComponentProps<"select">, "id"> & {
    readonly name: string;
    readonly id?: string | undefined;
    readonly choices: readonly Choice[];
  };

/** A list to choose one from, the system's own. Labels must be plain text. */
export function SelectField({ label, hint, error, help, id, choices, className, ...select }: SelectFieldProps) {
  return (
    <Field id={id ?? select.name} label={label} hint={hint} error={error} help={help} required={select.required}>
      {(described) => (
        <Select className={classNames(styles.control, styles.select, className)} {...select} {...described}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.disabled}>
              {choice.label}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
