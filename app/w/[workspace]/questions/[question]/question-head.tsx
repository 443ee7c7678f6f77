import { ActionForm } from "@/app/_ui/action-form";
import { Badge } from "@/app/_ui/badge";
import { LinkButton } from "@/app/_ui/button";
import { type Crumb, PageHeader } from "@/app/_ui/page-header";
import { deskAddress } from "@/app/_ui/sections";
import { SubmitButton } from "@/app/_ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { roleMay } from "@/lib/access/may";
import { countOrigins } from "@/lib/compare/question/matrix";
import { readAssessmentsOf } from "@/lib/db/read/assessments";
import type { QuestionRead } from "@/lib/db/read/questions";
import { scopeOf } from "@/lib/db/read/scope";
import { placeNamer } from "@/lib/model/place-names";
import { yardstickTitle } from "@/lib/model/question";
import { leadingAnswer } from "@/lib/model/question-answer";
import { likelihoods } from "@/lib/model/scales";
import { setClosed } from "../actions";
import { OriginLine } from "./origin-line";
import styles from "./question.module.css";
import type { QuestionProps } from "./question-props";

/** The way here, and whether the question is still open. */
export function crumbsOf(
  actor: Pick<Actor, "workspaceSlug">,
  question: Pick<QuestionRead, "closedAt">,
): readonly Crumb[] {
  return [
    { label: "Questions", href: deskAddress(actor.workspaceSlug, "questions") },
    { label: question.closedAt ? "Closed" : "Open" },
  ];
}

/** What is asked, the answer in words with its likelihood, and how many reports rest on how many origins. */
export async function QuestionHead({ actor, question, layout }: QuestionProps) {
  const all = await readAssessmentsOf(scopeOf(actor), actor, { kind: "question", id: question.id });
  const measures = yardstickTitle(question.yardstick, placeNamer(layout.vocabulary));
  const sealed = all.some((one) => one.sealed && !one.superseded);
  return (
    <div className={styles.head}>
      <PageHeader
        title={question.title}
        crumbs={crumbsOf(actor, question)}
        meta={
          <>
            {question.title === measures ? null : <p>Yardstick: {measures}</p>}
            {question.note ? <p>{question.note}</p> : null}
          </>
        }
        acts={<Acts actor={actor} question={question} answered={all.length > 0} />}
      />
      <Answer leading={leadingAnswer(all)} sealed={sealed} />
      <OriginLine count={countOrigins(layout.gathered, layout.vocabulary)} />
    </div>
  );
}

function Acts({
  actor,
  question,
  answered,
}: Pick<QuestionProps, "actor" | "question"> & { readonly answered: boolean }) {
  const here = deskAddress(actor.workspaceSlug, "questions", question.slug);
  const at = { workspace: actor.workspaceSlug, id: question.id, slug: question.slug };
  const to = question.closedAt ? "open" : "closed";
  return (
    <>
      {roleMay(actor.role, "question.edit") ? (
        <>
          <LinkButton keys="e" href={`${here}/edit`}>
            Edit
          </LinkButton>
          <ActionForm action={setClosed.bind(null, at, question.version, to)}>
            <SubmitButton look="quiet">{question.closedAt ? "Open again" : "Close question"}</SubmitButton>
          </ActionForm>
        </>
      ) : null}
      {roleMay(actor.role, "assessment.write") && question.claimIds.length > 0 ? (
        <LinkButton look={answered ? "plain" : "primary"} keys="s" href={`${here}/answer`}>
          Answer
        </LinkButton>
      ) : null}
    </>
  );
}

interface AnswerProps {
  readonly leading: ReturnType<typeof leadingAnswer<Awaited<ReturnType<typeof readAssessmentsOf>>[number]>>;
  readonly sealed: boolean;
}

function Answer({ leading, sealed }: AnswerProps) {
  if (!leading)
    return sealed ? (
      <p className={styles.unanswered}>
        An answer is sealed until its cross-check is in, so that whoever checks it has not read it.
      </p>
    ) : null;
  const { answer, likelihood, confidence, author, signOff, changedSince } = leading;
  const likely = likelihood && likelihoods[likelihood];
  return (
    <div className={styles.answer}>
      <p className={styles.words}>{answer}</p>
      <p className={styles.basis}>
        {likely ? (
          <strong>
            {likely.label}, {likely.low} to {likely.high} %
          </strong>
        ) : null}
        {confidence ? <span>{confidence} confidence</span> : null}
        <a href="#assessments">
          {author.name}
          {signOff ? `, signed off by ${signOff.by}` : ""}
        </a>
        {changedSince ? <Badge tone="warning">What it rests on changed since</Badge> : null}
      </p>
    </div>
  );
}
