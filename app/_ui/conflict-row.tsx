import { useId } from "react";
import type { ConflictField } from "@/lib/model/conflict";
import styles from "./conflict-dialog.module.css";
import fields from "./field.module.css";

/** One entry of a list of the form. */
export interface ResultChoice {
  readonly value: string;
  readonly label: string;
}

/** A field of the dialog: what the conflict says of it, and what the form knows. */
export interface FormConflict extends ConflictField {
  /** The choices of the form's own list; null where anything can be typed. */
  readonly choices: readonly ResultChoice[] | null;
}

interface ConflictRowProps {
  readonly field: FormConflict;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One field in which both differ: take theirs, keep mine, or write the result by hand. */
export function ConflictRow({ field, value, onChange }: ConflictRowProps) {
  const id = useId();
  const { label, theirs, yours, theirsWords = theirs, yoursWords = yours, untouched } = field;
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>
        {label}
        {untouched ? <span className={styles.untouched}> (you left it as it was)</span> : null}
      </legend>
      <Side name={id} title="Theirs" words={theirsWords} chosen={value === theirs} onChoose={() => onChange(theirs)} />
      <Side name={id} title="Yours" words={yoursWords} chosen={value === yours} onChoose={() => onChange(yours)} />
      <Result id={`${id}-result`} field={field} value={value} onChange={onChange} />
    </fieldset>
  );
}

interface SideProps {
  readonly name: string;
  readonly title: string;
  readonly words: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Side({ name, title, words, chosen, onChoose }: SideProps) {
  return (
    <label className={styles.side}>
      <span className={styles.choose}>
        <input type="radio" name={name} checked={chosen} onChange={onChoose} /> {title}
      </span>
      <span className={styles.text}>{words || "(empty)"}</span>
    </label>
  );
}

// A choice without a list of its own (a tick, a whole chain) is one or the other.
function Result({ id, field, value, onChange }: ConflictRowProps & { readonly id: string }) {
  const { choices, theirs, yours, theirsWords } = field;
  if (!choices && theirsWords !== undefined) return null;
  const long = [theirs, yours].some((text) => text.length > 60 || text.includes("\n"));
  return (
    <div className={styles.result}>
      <label htmlFor={id}>Result</label>
      {choices ? (
        <select id={id} className={fields.control} value={value} onChange={(event) => onChange(event.target.value)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : long ? (
        <textarea
          id={id}
          className={fields.control}
          rows={4}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input id={id} className={fields.control} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  );
}
