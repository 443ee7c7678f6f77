import { mutation, refusalResponse } from "@/lib/auth/mutation";
import { refuse } from "@/lib/model/result";
import { releaseSchema } from "@/lib/model/triage.schema";
import { releaseCandidates } from "@/lib/workflow/hand-out-candidates";

interface ReleaseContext {
  readonly params: Promise<{ workspace: string }>;
}

/** Gives back the candidates somebody leaves, so that the next person need not wait until their time runs out. */
export async function POST(request: Request, { params }: ReleaseContext): Promise<Response> {
  const left = releaseSchema.safeParse(await request.json().catch(() => null));
  const done = await mutation((await params).workspace, async (actor) =>
    left.success ? releaseCandidates(actor, left.data.candidateIds) : refuse("invalid", {}),
  );
  return done.ok ? new Response(null, { status: 204 }) : refusalResponse(done.error);
}
