import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { Icon } from "@/app/_ui/icon";
import { Quote } from "@/app/_ui/quote";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import { SubmitButton } from "@/app/_ui/submit-button";
import { roleMay } from "@/lib/access/may";
import { claimSentence } from "@/lib/model/claim-words";
import { placeNamer } from "@/lib/model/place-names";
import type { Fit } from "@/lib/model/question-view";
import { acceptHere, gather, remove } from "../actions";
import { Downloads } from "./downloads";
import { OffYardstick } from "./off-yardstick";
import styles from "./question.module.css";
import type { QuestionProps } from "./question-props";

/** What was gathered, what else fits, which candidates wait, and what lies off the yardstick. */
export function ClaimsView({ actor, question, layout, shown }: QuestionProps) {
  const here = deskAddress(actor.workspaceSlug, "questions", question.slug);
  const edits = roleMay(actor.role, "question.edit") && question.closedAt === null;
  const decides = edits && roleMay(actor.role, "candidate.decide");
  const props = { actor, question, layout, shown };
  return (
    <>
      <Section
        id="gathered"
        title={`Gathered: ${layout.gathered.length}`}
        acts={
          layout.gathered.length > 0 ? (
            <Downloads
              label="Claims"
              files={[
                { href: `${here}/claims.csv`, name: "CSV" },
                { href: `${here}/claims.json`, name: "JSON" },
              ]}
            />
          ) : null
        }
      >
        <Gathered {...props} edits={edits} />
      </Section>
      <Fitting {...props} edits={edits} />
      <Waiting {...props} decides={decides} />
      <OffYardstick workspace={actor.workspaceSlug} gathered={layout.gathered} others={layout.others} />
    </>
  );
}

function at({ actor, question }: Pick<QuestionProps, "actor" | "question">) {
  return { workspace: actor.workspaceSlug, id: question.id, slug: question.slug };
}

function Gathered({ actor, question, layout, edits }: QuestionProps & { readonly edits: boolean }) {
  if (layout.gathered.length === 0)
    return <p className={styles.quiet}>Nothing yet. Gather what fits below, or ask from a claim’s own page.</p>;
  return (
    <ul className={styles.rows}>
      {layout.gathered.map(({ statement, fit, reports }) => (
        <li key={statement.id} className={styles.claim}>
          <div>
            <Link href={deskAddress(actor.workspaceSlug, "claims", statement.id)}>{statement.sentence}</Link>
            <FitWords fit={fit} />
            {reports > 1 ? <span className={styles.why}>{reports} reports</span> : null}
          </div>
          {edits ? (
            <ActionForm action={remove.bind(null, at({ actor, question }), statement.id)}>
              <SubmitButton small look="quiet" aria-label={`Remove from question: ${statement.sentence}`}>
                Remove
              </SubmitButton>
            </ActionForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Fitting({ actor, question, layout, edits }: QuestionProps & { readonly edits: boolean }) {
  const fitting = layout.others.filter(({ fit }) => fit.kind !== "off");
  return (
    <Section
      id="fitting"
      title={`Fits, not gathered: ${fitting.length}`}
      acts={
        edits && fitting.length > 1 ? (
          <ActionForm action={gather.bind(null, at({ actor, question }))}>
            {fitting.map(({ statement }) => (
              <input key={statement.id} type="hidden" name="claim" value={statement.id} />
            ))}
            <SubmitButton look="primary" small>{`Add all ${fitting.length}`}</SubmitButton>
          </ActionForm>
        ) : null
      }
    >
      {fitting.length === 0 ? <p className={styles.quiet}>No other claim here fits the yardstick.</p> : null}
      <ul className={styles.rows}>
        {fitting.map(({ statement, fit }) => (
          <li key={statement.id} className={styles.claim}>
            <div>
              <Link href={deskAddress(actor.workspaceSlug, "claims", statement.id)}>{statement.sentence}</Link>
              <FitWords fit={fit} />
            </div>
            {edits ? (
              <ActionForm action={gather.bind(null, at({ actor, question }))}>
                <input type="hidden" name="claim" value={statement.id} />
                <SubmitButton small aria-label={`Add to question: ${statement.sentence}`}>
                  Add
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Waiting({ actor, question, layout, decides }: QuestionProps & { readonly decides: boolean }) {
  const waiting = layout.waiting.filter(({ fit }) => fit.kind !== "off");
  const nameOf = placeNamer(layout.vocabulary);
  if (waiting.length === 0) return null;
  return (
    <Section id="waiting" title={`Candidates that wait: ${waiting.length}`}>
      <ul className={styles.rows}>
        {waiting.map(({ candidate, fit }) => (
          <li key={candidate.id} className={styles.claim}>
            <div>
              <p>{claimSentence(candidate.draft.content, nameOf)}</p>
              <Quote
                words={candidate.surface}
                source={[candidate.post.publisher, candidate.post.title].filter(Boolean).join(", ")}
              />
              <FitWords fit={fit} />
              <Link className={styles.why} href={deskAddress(actor.workspaceSlug, "queue", candidate.id)}>
                Open in the queue
              </Link>
            </div>
            {decides ? (
              <ActionForm action={acceptHere.bind(null, at({ actor, question }), candidate.id, candidate.version)}>
                <SubmitButton small aria-label={`Accept and add: ${candidate.surface}`}>
                  Accept and add
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FitWords({ fit }: { readonly fit: Fit }) {
  if (fit.kind === "fits") return null;
  return (
    <span className={styles.why}>
      <Icon name={fit.kind === "open" ? "undecided" : "not-comparable"} />{" "}
      {fit.kind === "open" ? `Fits if it means so: ${fit.missing.join(", ")}` : `Off the yardstick: ${fit.words}`}
    </span>
  );
}
