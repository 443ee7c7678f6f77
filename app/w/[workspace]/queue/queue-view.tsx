import Link from "next/link";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Stack, WithAside } from "@/app/_ui/stack";
import { VisuallyHidden } from "@/app/_ui/visually-hidden";
import type { Actor } from "@/lib/access/actor";
import { parseId } from "@/lib/model/ids";
import { readQueueView } from "@/lib/model/queue-view";
import { FirstSteps } from "../_first-steps/first-steps";
import styles from "./queue.module.css";
import { QueueBar } from "./queue-bar";
import { QueueBody } from "./queue-body";
import { QueueParts } from "./queue-parts";
import { QueueStrip } from "./queue-strip";
import { stripParts } from "./queue-words";
import { readQueueScreen } from "./read-queue-screen";

interface QueueViewProps {
  readonly actor: Actor;
  readonly query: Readonly<Record<string, string | string[] | undefined>>;
}

/** The queue, read and drawn: its parts and filters beside what waits. */
export async function QueueView({ actor, query }: QueueViewProps) {
  const view = readQueueView(query);
  const now = new Date();
  const screen = await readQueueScreen(actor, view, parseId(query.after), now);
  const { workspaceSlug: workspace, userId } = actor;
  return (
    <Stack gap="wide">
      <PageHeader
        title="Queue"
        meta={
          <span className={styles.work}>
            {stripParts(screen.work, now).map(({ words, since, path, query }) => (
              <Link key={words} href={`${deskAddress(workspace, ...path)}${query}`} prefetch={false} title={since}>
                {words}
                {since ? <VisuallyHidden>, {since}</VisuallyHidden> : null}
              </Link>
            ))}
          </span>
        }
      />
      <FirstSteps actor={actor} at={null} />
      <WithAside
        asideLabel="Parts and filters"
        aside={<QueueParts workspace={workspace} view={view} facets={screen.facets} saved={screen.saved} />}
      >
        <Stack>
          <QueueBar workspace={workspace} view={view} first={screen.first} />
          <QueueBody actor={actor} now={now} view={view} screen={screen} />
          <QueueStrip workspace={workspace} userId={userId} last={screen.last} />
        </Stack>
      </WithAside>
    </Stack>
  );
}
