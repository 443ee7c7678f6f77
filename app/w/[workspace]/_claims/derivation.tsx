import { KnownMark } from "@/app/_ui/badge";
import { Words } from "@/app/_ui/quote";
import type { CandidateDraft, DerivationStep } from "@/lib/model/claim";
import { type FieldRow, fieldRows } from "@/lib/model/claim-fields";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import styles from "./derivation.module.css";

const nameOf = placeNamer(defaultVocabulary);

/** Each field the engine read: its value, how it is known, the words it rests on and the steps to it. Fields not stated are listed by name. */
export function Derivation({ draft }: { readonly draft: CandidateDraft }) {
  const rows = fieldRows(draft.content, nameOf);
  const missing = rows.filter(({ value }) => value === null).map(({ label }) => label.toLowerCase());
  return (
    <div className={styles.derivation}>
      <dl className={styles.fields}>
        {rows
          .filter(({ value }) => value !== null)
          .map((row) => (
            <Field
              key={row.field}
              row={row}
              steps={draft.derivation.filter(
                (step) => step.field === row.field || (row.field === "claimant" && step.field === "chain"),
              )}
            />
          ))}
      </dl>
      {missing.length > 0 ? <p className={styles.missing}>Not stated: {missing.join(", ")}.</p> : null}
      <p className={styles.missing}>
        Rules: {draft.rules.join(", ")}. Worth checking {Math.round(draft.worth.score * 100)} of 100
        {draft.worth.reasons.length > 0 ? ` (${draft.worth.reasons.join("; ")})` : ""}; this only orders the queue.
      </p>
    </div>
  );
}

function Field({ row, steps }: { readonly row: FieldRow; readonly steps: readonly DerivationStep[] }) {
  return (
    <div className={styles.field}>
      <dt>{row.label}</dt>
      <dd>
        <span className={styles.value}>{row.value}</span> {row.origin ? <KnownMark origin={row.origin} /> : null}
        {steps.map((step) => (
          <span key={`${step.rule} ${step.note}`} className={styles.step}>
            {step.note}
            {step.words.map(({ surface, start }) => (
              <span key={start}>
                {" "}
                <Words>{surface}</Words>
              </span>
            ))}
          </span>
        ))}
      </dd>
    </div>
  );
}
