"use client";

import { useState } from "react";
import type { Theirs } from "@/lib/model/conflict";
import { Button, ButtonRow, LinkButton } from "./button";
import styles from "./conflict-dialog.module.css";
import { ConflictRow, type FormConflict } from "./conflict-row";
import { instantWords } from "./date-words";
import { Dialog } from "./dialog";
import { whoDid } from "./refusal-notice";

interface ConflictDialogProps {
  readonly open: boolean;
  /** Goes back to the form with everything as it was. */
  readonly onClose: () => void;
  readonly theirs: Theirs;
  readonly fields: readonly FormConflict[];
  /** Where theirs is seen, for whoever wants to change nothing of it. */
  readonly see?: string | undefined;
  /** Saves against the version now known: by field name, the values chosen. */
  readonly onResolve: (result: Readonly<Record<string, string>>) => void;
}

/** Someone saved first: theirs, yours and the result stand side by side, and nothing is discarded until a person chose. */
export function ConflictDialog({ open, onClose, theirs, fields, see, onResolve }: ConflictDialogProps) {
  return (
    <Dialog open={open} onClose={onClose} title={whoDid(theirs)} wide>
      <Choosing at={theirs.at} fields={fields} see={see} onClose={onClose} onResolve={onResolve} />
    </Dialog>
  );
}

type ChoosingProps = Pick<ConflictDialogProps, "fields" | "see" | "onClose" | "onResolve"> & { readonly at: Date };

// Drawn anew with each opening, so that it begins with what the form says then.
function Choosing({ at, fields, see, onClose, onResolve }: ChoosingProps) {
  const all = (side: (field: FormConflict) => string) =>
    Object.fromEntries(fields.map((field) => [field.name, side(field)]));
  const [result, setResult] = useState(() => all(({ untouched, theirs, yours }) => (untouched ? theirs : yours)));
  const nothingOfYours = fields.every(({ name, theirs }) => result[name] === theirs);
  return (
    <>
      <p role="alert">
        {instantWords(at)}. Your text is safe.{" "}
        {fields.length === 1 ? "One field differs" : `${fields.length} fields differ`}: choose what it should say, then
        save.
      </p>
      <ButtonRow>
        <Button small onClick={() => setResult(all(({ yours }) => yours))}>
          Keep all mine
        </Button>
        <Button small onClick={() => setResult(all(({ theirs }) => theirs))}>
          Take all theirs
        </Button>
      </ButtonRow>
      {fields.map((field) => (
        <ConflictRow
          key={field.name}
          field={field}
          value={result[field.name] ?? ""}
          onChange={(value) => setResult((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      <div className={styles.acts}>
        <ButtonRow>
          {nothingOfYours && see ? (
            <LinkButton look="primary" href={see}>
              Leave it as theirs
            </LinkButton>
          ) : (
            <Button look="primary" keys="Mod+Enter" onClick={() => onResolve(result)}>
              Save the result
            </Button>
          )}
          <Button onClick={onClose}>Go back to the form</Button>
        </ButtonRow>
      </div>
    </>
  );
}
