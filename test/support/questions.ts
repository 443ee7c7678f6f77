import type { Actor } from "@/lib/access/actor";
import { db } from "@/lib/db/client";
import { scopeOf } from "@/lib/db/read/scope";
import { type ClaimStatement, readStatements } from "@/lib/db/read/statements";
import type { QuestionDraft } from "@/lib/model/question.schema";
import { yearPeriod } from "@/lib/units/period";
import { askQuestion } from "@/lib/workflow/ask-question";
import { acceptCandidate } from "@/lib/workflow/decide-candidate";
import { captureText } from "./capture";
import { must, noon } from "./newsroom";

/** "2015 production against 2014, North Korea", as a person would type it. */
export const harvest: QuestionDraft = {
  title: null,
  note: null,
  yardstick: {
    indicator: "crop production",
    coverage: null,
    place: "North Korea",
    period: yearPeriod(2015),
    base: { kind: "year-before", period: yearPeriod(2014) },
  },
};

/** Asks the question of the 2015 harvest. */
export async function askHarvest(actor: Actor, draft: QuestionDraft = harvest) {
  return must(await askQuestion(actor, draft, noon));
}

/** Imports a text and accepts everything it proposes; answers the claims. */
export async function claimsOfText(actor: Actor, text: string, date = "2015-11-10"): Promise<ClaimStatement[]> {
  const candidates = (await captureText(actor, text, "Northern Fields", date)).flat();
  const ids: string[] = [];
  for (const { id, version } of candidates)
    ids.push(...must(await acceptCandidate(actor, { candidateId: id, version }, {}, noon)).claimIds);
  return readStatements(scopeOf(actor), [...new Set(ids)]);
}

/** The verbs of a question's history, oldest first. */
export async function verbsOf(questionId: string): Promise<string[]> {
  const rows = await db().event.findMany({ where: { subjectId: questionId }, orderBy: { id: "asc" } });
  return rows.map(({ verb }) => verb);
}
