import { PageHeader } from "@/app/_ui/page-header";
import { Stack } from "@/app/_ui/stack";
import { DoneState } from "@/app/_ui/states";
import { roleMay } from "@/lib/access/may";
import { requireActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { readPairs } from "@/lib/db/read/suggestions";
import { PairList } from "./pair-list";

const most = 40;

export default async function PairsPage({ params }: { readonly params: Promise<{ workspace: string }> }) {
  const actor = await requireActor((await params).workspace);
  const pairs = await readPairs(scopeOf(actor), most);
  return (
    <Stack gap="wide">
      <PageHeader
        title="Pairs to judge"
        meta={`${pairs.length}${pairs.length === most ? " or more" : ""} waiting. The engine only reads; a person says what contradicts what.`}
      />
      {pairs.length > 0 ? (
        <PairList workspace={actor.workspaceSlug} pairs={pairs} judges={roleMay(actor.role, "claims.link")} />
      ) : (
        <DoneState title="No pairs wait">
          New and changed claims are held against all that may be about the same matter.
        </DoneState>
      )}
    </Stack>
  );
}
