import type { Verb } from "../../model/events.ts";
import { newcomerActs, type StepFacts, sightings } from "../../model/first-steps.ts";
import type { Scope } from "./scope.ts";

/** What is on record of a person's first steps in a workspace; of those who put them away no more than that. */
export async function readStepFacts(scope: Scope, userId: string): Promise<StepFacts> {
  const { client, workspaceId } = scope;
  const marks = await client.firstStepMark.findMany({ where: { workspaceId, userId }, select: { mark: true } });
  const has = (mark: string) => marks.some((one) => one.mark === mark);
  const wish = has("put-away") ? "put-away" : has("asked") ? "asked" : null;
  const seen = sightings.filter(has);
  if (wish === "put-away") return { verbs: [], acts: 0, cited: false, seen, wish };
  return { ...(await readActs(scope, userId)), seen, wish };
}

/** The same with everything counted, also for those who put the steps away. */
export async function readAllStepFacts(scope: Scope, userId: string): Promise<StepFacts> {
  const facts = await readStepFacts(scope, userId);
  return facts.wish === "put-away" ? { ...facts, ...(await readActs(scope, userId)) } : facts;
}

async function readActs({ client, workspaceId }: Scope, userId: string) {
  const [acts, cited] = await Promise.all([
    client.event.findMany({
      where: { workspaceId, actorId: userId },
      orderBy: { id: "asc" },
      take: newcomerActs,
      select: { verb: true },
    }),
    client.evidence.findFirst({ where: { workspaceId, assessment: { authorId: userId } }, select: { id: true } }),
  ]);
  const verbs = [...new Set(acts.map(({ verb }) => verb as Verb))];
  return { verbs, acts: acts.length, cited: cited !== null };
}
