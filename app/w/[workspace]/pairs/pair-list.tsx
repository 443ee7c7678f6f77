import Link from "next/link";
import { OutcomeMark } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { ChainLine } from "@/app/_ui/chain-line";
import { DialogButton } from "@/app/_ui/dialog";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import type { PairRow } from "@/lib/db/read/suggestions";
import { JudgeForm } from "../_judge/judge-form";
import styles from "./pairs.module.css";

interface PairListProps {
  readonly workspace: string;
  readonly pairs: readonly PairRow[];
  readonly judges: boolean;
}

/** Each pair as two lines with the reading between them and the acts; the most telling first. */
export function PairList({ workspace, pairs, judges }: PairListProps) {
  return (
    <ol className={styles.pairs} data-list="">
      {pairs.map((pair) => (
        <li key={pair.id} className={styles.pair} data-row="">
          <PairLine workspace={workspace} name="A" claim={pair.a} />
          <PairLine workspace={workspace} name="B" claim={pair.b} />
          <p>
            <OutcomeMark outcome={pair.outcome} asRetoldBy={pair.asRetoldBy} /> {pair.sentence}
          </p>
          {pair.assumed.length > 0 ? (
            <p className={styles.assumed}>Missing or only assumed: {pair.assumed.map(({ note }) => note).join(" ")}</p>
          ) : null}
          {pair.returnedBecause ? (
            <p className={styles.assumed}>Back because this changed: {pair.returnedBecause}.</p>
          ) : null}
          {pair.cluster > 1 ? (
            <p className={styles.assumed}>{pair.cluster} pairs of these two voices on this matter.</p>
          ) : null}
          <div className={styles.acts}>
            <LinkButton small href={compareAddress(workspace, [pair.a.id, pair.b.id])} keys="o">
              Compare
            </LinkButton>
            {judges ? (
              <DialogButton label="Judge" keys="l" title="How do they stand to each other?">
                <JudgeForm workspace={workspace} a={pair.a} b={pair.b} reading={pair} next="pairs" />
              </DialogButton>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function PairLine({
  workspace,
  name,
  claim,
}: {
  readonly workspace: string;
  readonly name: string;
  readonly claim: PairRow["a"];
}) {
  return (
    <div className={styles.line}>
      <strong aria-hidden="true">{name}</strong>
      <div>
        <Link href={deskAddress(workspace, "claims", claim.id)}>{claim.sentence}</Link>
        <ChainLine steps={claim.chain} />
      </div>
    </div>
  );
}
