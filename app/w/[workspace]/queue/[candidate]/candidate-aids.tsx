import Link from "next/link";
import { deskAddress } from "@/app/_ui/sections";
import { Sentence } from "@/app/_ui/sentence";
import { Section, Stack } from "@/app/_ui/stack";
import type { CandidateRow } from "@/lib/db/read/candidates";
import { claimWords } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import { defaultVocabulary } from "@/lib/model/vocabulary/index";
import styles from "../queue.module.css";

const nameOf = placeNamer(defaultVocabulary);

interface CandidateAidsProps {
  readonly workspace: string;
  readonly candidate: CandidateRow;
  readonly nearest: readonly { readonly id: string; readonly sentence: string; readonly differs: readonly string[] }[];
  /** Other candidates of the same post: further wordings of the same figure, and what else the article says. */
  readonly others: readonly CandidateRow[];
}

/** What helps to decide: claims that are nearly the same, with what differs, and the other words of the same post. */
export function CandidateAids({ workspace, candidate, nearest, others }: CandidateAidsProps) {
  const wordings = others.filter((other) => other.groupKey === candidate.groupKey);
  const rest = others.filter((other) => other.groupKey !== candidate.groupKey).slice(0, 6);
  return (
    <Stack>
      <Section id="nearest" title="Nearest claims">
        {nearest.length === 0 ? <p>No claim here says nearly this.</p> : null}
        <ul className={styles.near}>
          {nearest.map(({ id, sentence, differs }) => (
            <li key={id}>
              <Link href={deskAddress(workspace, "claims", id)}>{sentence}</Link>
              <p>{differs.length === 0 ? "Says the same." : `Differs in ${differs.join(", ")}.`}</p>
            </li>
          ))}
        </ul>
      </Section>
      {wordings.length > 0 ? (
        <Section id="wordings" title={`${wordings.length + 1} wordings of this figure`}>
          <Others workspace={workspace} rows={wordings} />
        </Section>
      ) : null}
      {rest.length > 0 ? (
        <Section id="others" title="Also in this post">
          <Others workspace={workspace} rows={rest} />
        </Section>
      ) : null}
    </Stack>
  );
}

function Others({ workspace, rows }: { readonly workspace: string; readonly rows: readonly CandidateRow[] }) {
  return (
    <ul className={styles.near}>
      {rows.map((row) => {
        const { subject, figure } = claimWords(row.draft.content, nameOf);
        return (
          <li key={row.id}>
            <Link href={deskAddress(workspace, "queue", row.id)} prefetch={false}>
              <Sentence text={`${subject}: ${figure}`} value={figure} />
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
