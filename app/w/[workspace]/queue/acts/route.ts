import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { readAct } from "@/lib/model/triage.schema";
import { triageCandidate } from "@/lib/workflow/triage-candidate";

interface ActContext {
  readonly params: Promise<{ workspace: string }>;
}

/** Does one act of triage; the same act sent again is answered as before. 200 with the candidate's new version only once it is committed. */
export async function POST(request: Request, { params }: ActContext): Promise<Response> {
  const act = readAct(await request.json().catch(() => null));
  const done = await mutation((await params).workspace, async (actor, now) =>
    act.ok ? triageCandidate(actor, act.value, now) : act,
  );
  return done.ok
    ? Response.json(done.value, { headers: { "cache-control": "no-store" } })
    : refusalResponse(done.error);
}
