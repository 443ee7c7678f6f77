import type { Theirs } from "@/lib/model/conflict";
import { refusalSentence } from "@/lib/model/refusal-words";
import type { Refusal } from "@/lib/model/result";
import { Button, ButtonRow, LinkButton } from "./button";
import { instantWords } from "./date-words";
import { Notice } from "./notice";

interface RefusalNoticeProps {
  readonly refusal: Refusal;
  /** Where the thing itself is seen as it stands now. */
  readonly see?: string | undefined;
  /** Opens theirs beside yours, where a form was sent. Without script they stand in the page already: null. */
  readonly compare?: (() => void) | null | undefined;
}

/** Why nothing was done, said at once. Of a change by somebody else: who, what, when, what is different now, and what can be done about it. */
export function RefusalNotice({ refusal, see, compare }: RefusalNoticeProps) {
  const { theirs } = refusal;
  if (!theirs)
    return (
      <Notice tone="danger" live="assertive">
        {refusalSentence(refusal)}
      </Notice>
    );
  const acts = [
    see ? (
      <LinkButton key="see" small href={see}>
        See how it is now
      </LinkButton>
    ) : null,
    compare ? (
      <Button key="compare" small onClick={compare}>
        Compare theirs and yours
      </Button>
    ) : compare === undefined && theirs.again ? (
      <Button key="again" small type="submit" name="against" value={String(theirs.version)}>
        Do it all the same
      </Button>
    ) : null,
  ].filter(Boolean);
  return (
    <Notice tone="warning" live="assertive" title={metWords(theirs)}>
      <Changed theirs={theirs} />
      {acts.length > 0 ? <ButtonRow>{acts}</ButtonRow> : null}
    </Notice>
  );
}

/** The same inside a message that says what was not saved. */
export function Met({ theirs }: { readonly theirs: Theirs }) {
  return (
    <>
      <p>{metWords(theirs)}.</p>
      <Changed theirs={theirs} />
    </>
  );
}

function Changed({ theirs: { changes } }: { readonly theirs: Theirs }) {
  return (
    <>
      <p>Nothing was overwritten, and nothing of yours is lost.</p>
      {changes.length > 0 ? (
        <ul>
          {changes.map(({ label, before, after }) => (
            <li key={`${label} ${after}`}>
              {label}: {before === null ? null : <del>{before}</del>}{" "}
              {after === null ? "nothing now" : before === null ? after : <ins>{after}</ins>}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** Who did what: "Jonas edited the source before you". */
export function whoDid({ by, did }: Pick<Theirs, "by" | "did">): string {
  return `${by ?? "Somebody"} ${did} before you`;
}

function metWords(theirs: Theirs): string {
  return `${whoDid(theirs)}${theirs.at.getTime() === 0 ? "" : ` · ${instantWords(theirs.at)}`}`;
}
