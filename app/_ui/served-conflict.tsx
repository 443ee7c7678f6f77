import type { ReactNode } from "react";
import type { ConflictField, Theirs } from "@/lib/model/conflict";
import { fieldWords } from "@/lib/model/field-words";
import type { Refusal } from "@/lib/model/result";
import { Button, ButtonRow, LinkButton } from "./button";
import styles from "./conflict-dialog.module.css";
import fields from "./field.module.css";
import type { SentFields } from "./form-answer";
import { RefusalNotice } from "./refusal-notice";
import { Stack } from "./stack";

interface ServedConflictProps {
  readonly refusal: Refusal;
  readonly theirs: Theirs;
  readonly sent: SentFields;
  readonly see?: string | undefined;
}

/** A late write where the browser runs no script: the fields that differ with both versions and a result to send, and everything else that was typed. */
export function ServedConflict({ refusal, theirs, sent, see }: ServedConflictProps) {
  const conflicts = theirs.fields;
  const settles = theirs.again && conflicts.length > 0;
  const others = sent.filter(([name]) => name !== "against" && !conflicts.some((field) => field.name === name));
  const readable = others.filter(([name, value]) => value.trim() !== "" && !/version|^from$|^to$|^seen$/i.test(name));
  return (
    <Stack>
      <RefusalNotice refusal={refusal} see={see} compare={conflicts.length > 0 ? null : undefined} />
      {conflicts.map((field) => (
        <ServedRow key={field.name} field={field} />
      ))}
      {others.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {readable.length > 0 ? (
        <dl className={styles.sent}>
          {readable.map(([name, value]) => (
            <div key={`${name} ${value}`}>
              <dt>You sent, {fieldWords(name)}</dt>
              <dd className={styles.text}>{value}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {settles ? <input type="hidden" name="against" value={theirs.version} /> : null}
      <ButtonRow>
        {settles ? (
          <Button type="submit" look="primary">
            Save the result
          </Button>
        ) : null}
        {see && conflicts.length > 0 ? <LinkButton href={see}>Leave it as theirs</LinkButton> : null}
      </ButtonRow>
    </Stack>
  );
}

function ServedRow({ field }: { readonly field: ConflictField }) {
  const { name, label, theirs, yours, theirsWords, yoursWords, untouched = false } = field;
  if (theirsWords !== undefined)
    return (
      <fieldset className={styles.row}>
        <legend className={styles.legend}>{label}</legend>
        <ServedSide name={name} title="Theirs" value={theirs} words={theirsWords} chosen={untouched} />
        <ServedSide name={name} title="Yours" value={yours} words={yoursWords ?? yours} chosen={!untouched} />
      </fieldset>
    );
  return (
    <fieldset className={styles.row}>
      <legend className={styles.legend}>{label}</legend>
      <Side title="Theirs" words={theirs} />
      <Side title="Yours" words={yours} />
      <div className={styles.result}>
        <label htmlFor={`result-${name}`}>Result</label>
        <textarea
          id={`result-${name}`}
          name={name}
          className={fields.control}
          rows={3}
          defaultValue={untouched ? theirs : yours}
        />
      </div>
    </fieldset>
  );
}

interface ServedSideProps {
  readonly name: string;
  readonly title: string;
  readonly value: string;
  readonly words: string;
  readonly chosen: boolean;
}

function ServedSide({ name, title, value, words, chosen }: ServedSideProps) {
  return (
    <label>
      <Side title={title} words={words}>
        <input type="radio" name={name} value={value} defaultChecked={chosen} />{" "}
      </Side>
    </label>
  );
}

function Side({
  title,
  words,
  children,
}: Pick<ServedSideProps, "title" | "words"> & { readonly children?: ReactNode }) {
  return (
    <span className={styles.side}>
      <span className={styles.choose}>
        {children}
        {title}
      </span>
      <span className={styles.text}>{words || "(empty)"}</span>
    </span>
  );
}
