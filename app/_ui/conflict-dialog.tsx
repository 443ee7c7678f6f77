"use client";

import { type ReactNode, useId, useState } from "react";
import { Button, ButtonRow } from "./button";
import styles from "./conflict-dialog.module.css";
import { Dialog } from "./dialog";
import fields from "./field.module.css";

/** One field both changed: what it says now, and what was about to be saved. */
export interface ConflictField {
  readonly name: string;
  readonly label: string;
  readonly theirs: string;
  readonly yours: string;
  /** Free text is merged by hand; anything else is one or the other. */
  readonly text?: boolean | undefined;
}

interface ConflictDialogProps {
  readonly open: boolean;
  /** Goes back to the form with everything as it was. */
  readonly onClose: () => void;
  /** Who saved in the meantime, and when, in words. */
  readonly who: string;
  readonly when: ReactNode;
  readonly fields: readonly ConflictField[];
  /** Saves against the version now known: by field name, the values chosen. */
  readonly onResolve: (result: Readonly<Record<string, string>>) => void;
}

/** Someone saved first: theirs, yours and the result stand side by side, and nothing is discarded until a person chose. */
export function ConflictDialog({ open, onClose, who, when, fields: conflicts, onResolve }: ConflictDialogProps) {
  const [result, setResult] = useState<Readonly<Record<string, string>>>({});
  const chosenOf = (field: ConflictField) => result[field.name] ?? field.yours;
  const settle = () => onResolve(Object.fromEntries(conflicts.map((field) => [field.name, chosenOf(field)])));
  return (
    <Dialog open={open} onClose={onClose} title={`${who} saved this before you`} wide>
      <p role="alert">Saved {when}. Your text is safe: choose for each field what it should say, then save.</p>
      {conflicts.map((field) => (
        <ConflictRow
          key={field.name}
          field={field}
          value={chosenOf(field)}
          onChange={(value) => setResult((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <ButtonRow>
        <Button look="primary" onClick={settle}>
          Save the result
        </Button>
        <Button onClick={onClose}>Go back</Button>
      </ButtonRow>
    </Dialog>
  );
}

interface ConflictRowProps {
  readonly field: ConflictField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function ConflictRow({ field, value, onChange }: ConflictRowProps) {
  const id = useId();
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{field.label}</legend>
      <ConflictSide name={id} title="Theirs" text={field.theirs} chosen={value === field.theirs} onChoose={onChange} />
      <ConflictSide name={id} title="Yours" text={field.yours} chosen={value === field.yours} onChoose={onChange} />
      {field.text ? (
        <div className={styles.result}>
          <label htmlFor={`${id}-result`}>Result</label>
          <textarea
            id={`${id}-result`}
            className={fields.control}
            rows={4}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        </div>
      ) : null}
    </fieldset>
  );
}

interface ConflictSideProps {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly chosen: boolean;
  readonly onChoose: (text: string) => void;
}

function ConflictSide({ name, title, text, chosen, onChoose }: ConflictSideProps) {
  return (
    <label className={styles.side}>
      <span className={styles.choose}>
        <input type="radio" name={name} checked={chosen} onChange={() => onChoose(text)} /> {title}
      </span>
      <span className={styles.text}>{text || "(empty)"}</span>
    </label>
  );
}
