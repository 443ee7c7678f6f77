import Link from "next/link";
import { OutcomeMark } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { ChainLine } from "@/app/_ui/chain-line";
import { Words } from "@/app/_ui/quote";
import { compareAddress, deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import { explanationsOf } from "@/lib/compare/explanations";
import type { PairRow } from "@/lib/db/read/suggestions";
import { claimWords } from "@/lib/model/claim-words";
import type { Outcome } from "@/lib/model/comparison";
import { PairAnswers } from "./pair-answers";
import styles from "./pairs.module.css";
import { pairsAddress } from "./pairs-query";

interface PairListProps {
  readonly workspace: string;
  readonly pairs: readonly PairRow[];
  readonly outcome: Outcome | null;
  readonly judges: boolean;
}

/** Each pair as two lines with the reading under them and an answer for every key; the most telling first. */
export function PairList({ workspace, pairs, outcome, judges }: PairListProps) {
  return (
    <ol className={styles.pairs} data-list="">
      {pairs.map((pair) => (
        <li key={pair.id} className={styles.pair} data-row="">
          <PairLine workspace={workspace} name="A" claim={pair.a} />
          <PairLine workspace={workspace} name="B" claim={pair.b} />
          <div className={styles.reading}>
            <p>
              <OutcomeMark outcome={pair.outcome} asRetoldBy={pair.asRetoldBy} /> {pair.sentence}
            </p>
            {pair.assumed.length > 0 ? (
              <p className={styles.assumed}>
                Missing or only assumed: {[...new Set(pair.assumed.map(({ note }) => note))].join(" ")}
              </p>
            ) : null}
            {pair.returnedBecause ? (
              <p className={styles.assumed}>Back because this changed: {pair.returnedBecause}.</p>
            ) : null}
            {pair.cluster > 1 ? (
              <p className={styles.assumed}>Stands for {pair.cluster} pairs of these two voices on this matter.</p>
            ) : null}
          </div>
          <div className={styles.acts}>
            <LinkButton small href={compareAddress(workspace, [pair.a.id, pair.b.id])} keys="Enter" data-row-door="">
              Compare
            </LinkButton>
            {judges ? (
              <PairAnswers
                workspace={workspace}
                next={pairsAddress(workspace, outcome)}
                a={{ id: pair.a.id, version: pair.a.version }}
                b={{ id: pair.b.id, version: pair.b.version }}
                reading={{
                  outcome: pair.outcome,
                  sentence: pair.sentence,
                  asRetoldBy: pair.asRetoldBy,
                  directedFrom: pair.directedFrom,
                }}
                explains={explanationsOf(pair)}
                likes={pair.likes}
              />
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** How many of the pairs that wait are on the page, and how the others come up. */
export function PairsShown({ shown, of }: { readonly shown: number; readonly of: number }) {
  return (
    <p className={styles.assumed}>
      {shown < of ? `The first ${shown} of ${of}. Answered pairs make room for the next.` : `${shown} of ${of}`}
    </p>
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
      <strong className={styles.letter} aria-hidden="true">
        {name}
      </strong>
      <div>
        <Link href={deskAddress(workspace, "claims", claim.id)}>
          <Sentence text={claim.sentence} value={claimWords(claim.content).figure} />
        </Link>
        <p className={styles.quote}>
          <Words>{claim.surface}</Words>
        </p>
        <ChainLine steps={claim.chain} />
      </div>
    </div>
  );
}
