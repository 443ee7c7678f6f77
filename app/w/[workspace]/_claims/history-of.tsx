import type { ReactNode } from "react";
import { Section } from "@/app/_ui/stack";
import type { Actor } from "@/lib/access/actor";
import { readHistory } from "@/lib/db/read/events";
import { scopeOf } from "@/lib/db/read/scope";
import type { SubjectKind } from "@/lib/model/events";
import { History } from "./history";
import styles from "./history.module.css";
import { HistoryLink } from "./history-link";

interface HistoryOfProps {
  readonly actor: Actor;
  readonly kind: SubjectKind;
  readonly id: string;
  /** What else is known of its past: versions, revisions. */
  readonly acts?: ReactNode;
}

/** The part of a page that tells what happened to the thing it is about, and leads to the whole of it. */
export async function HistoryOf({ actor, kind, id, acts }: HistoryOfProps) {
  return (
    <Section
      id="history"
      title="History"
      acts={
        <span className={styles.ways}>
          {acts}
          <HistoryLink workspace={actor.workspaceSlug} subject={id} label="Filter or download" />
        </span>
      }
    >
      <History events={await readHistory(scopeOf(actor), kind, id)} />
    </Section>
  );
}
