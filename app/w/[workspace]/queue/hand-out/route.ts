import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { readQueueView } from "@/lib/model/queue-view";
import { ok, refuse } from "@/lib/model/result";
import { handOutSchema } from "@/lib/model/triage.schema";
import { handOutCandidates } from "@/lib/workflow/hand-out-candidates";
import { readCards } from "../../_triage/cards";

interface HandOutContext {
  readonly params: Promise<{ workspace: string }>;
}

/** Hands out the next candidates of a queue as cards, renews those on the screen, and says who has the first one when it is not free. */
export async function POST(request: Request, { params }: HandOutContext): Promise<Response> {
  const asked = handOutSchema.safeParse(await request.json().catch(() => null));
  const handed = await mutation((await params).workspace, async (actor, now) => {
    if (!asked.success) return refuse("invalid", { detail: asked.error.issues[0]?.message ?? "" });
    const { query, ...rest } = asked.data;
    const done = await handOutCandidates(actor, { ...rest, queue: readQueueView(query) }, now);
    if (!done.ok) return done;
    const { taken, next } = done.value;
    return ok({ taken: taken && { by: taken.by }, cards: await readCards(actor, next, now) });
  });
  if (!handed.ok) return refusalResponse(handed.error);
  return Response.json(handed.value, { headers: { "cache-control": "no-store" } });
}
