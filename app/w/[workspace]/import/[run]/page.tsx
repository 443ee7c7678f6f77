import { notFound } from "next/navigation";
import { AutoRefresh } from "@/app/_ui/auto-refresh";
import { instantWords } from "@/app/_ui/date-words";
import { PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { Section, Stack } from "@/app/_ui/stack";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { readImportItems, readImportRun } from "@/lib/db/read/imports";
import { scopeOf } from "@/lib/db/read/scope";
import { parseId } from "@/lib/model/ids";
import { RunItems } from "./run-items";
import { RunProgress } from "./run-progress";

interface RunPageProps {
  readonly params: Promise<{ workspace: string; run: string }>;
  readonly searchParams: Promise<{ after?: string }>;
}

const pageSize = 100;

export default async function RunPage({ params, searchParams }: RunPageProps) {
  const { workspace, run } = await params;
  const actor = await requireActor(workspace);
  const id = parseId(run) ?? notFound();
  const after = Number((await searchParams).after ?? -1);
  const page = { after: Number.isSafeInteger(after) ? after : -1, take: pageSize };
  const [progress, items] = await Promise.all([
    readImportRun(scopeOf(actor), id),
    readImportItems(scopeOf(actor), id, page),
  ]);
  if (!progress) notFound();
  const [only, more] = items;
  const queue = deskAddress(workspace, "queue");
  return (
    <Stack gap="wide">
      <PageHeader
        title={progress.name ?? "Pasted text"}
        crumbs={[{ label: "Import", href: deskAddress(workspace, "import") }, { label: "Where everything went" }]}
        meta={`${progress.startedBy.name}, ${instantWords(progress.startedAt)}`}
      />
      {progress.phase === "applying" || (progress.phase === "done" && progress.unread > 0) ? <AutoRefresh /> : null}
      <RunProgress
        workspace={workspace}
        run={progress}
        queue={only?.postId && !more ? `${queue}?post=${only.postId}` : queue}
        mayUndo={roleMay(actor.role, "import.undo")}
      />
      <Section id="items" title="Where everything went">
        <RunItems workspace={workspace} runId={id} items={items} full={items.length === pageSize} />
      </Section>
    </Stack>
  );
}
