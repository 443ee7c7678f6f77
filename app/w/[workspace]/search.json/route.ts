import { refusalResponse } from "@/lib/auth/mutation";
import { currentActor } from "@/lib/auth/require-actor";
import { scopeOf } from "@/lib/db/read/scope";
import { search } from "@/lib/db/read/search";
import { foundAddress, searchQuery } from "../search/search-query";

interface TwinContext {
  readonly params: Promise<{ workspace: string }>;
}

const few = 5;
const many = 100;

/** What a search finds, as JSON: a few of each kind, or up to a hundred of the one asked for; each with its address. */
export async function GET(request: Request, { params }: TwinContext): Promise<Response> {
  const actor = await currentActor((await params).workspace);
  if (!actor.ok) return refusalResponse(actor.error);
  const { words, kind } = searchQuery(Object.fromEntries(new URL(request.url).searchParams));
  const groups = await search(scopeOf(actor.value), words, { take: kind ? many : few, kind });
  const found = groups.flatMap((group) =>
    group.found.map(({ kind: of, title, note, ...one }) => ({
      kind: of,
      title,
      note,
      address: foundAddress(actor.value.workspaceSlug, { kind: of, key: one.key }),
    })),
  );
  return Response.json({ words, found }, { headers: { "cache-control": "no-store" } });
}
