import Link from "next/link";
import { ActionForm } from "@/app/_ui/action-form";
import { TrayToggle } from "@/app/_ui/compare-tray";
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
import { ListPages, listPage } from "./list-pages";
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
      <OffYardstick {...props} />
    </>
  );
}

function at({ actor, question, shown }: Pick<QuestionProps, "actor" | "question" | "shown">) {
  return { workspace: actor.workspaceSlug, id: question.id, slug: question.slug, pages: shown.pages };
}

function Gathered({ actor, question, layout, shown, edits }: QuestionProps & { readonly edits: boolean }) {
  if (layout.gathered.length === 0)
    return <p className={styles.quiet}>Nothing yet. Gather what fits below, or ask from a claim’s own page.</p>;
  const page = listPage(shown, "gathered", layout.gathered);
  return (
    <>
      <ul className={styles.rows}>
        {page.rows.map(({ statement, fit, reports }) => (
          <li key={statement.id} className={styles.claim}>
            <div>
              <Link href={deskAddress(actor.workspaceSlug, "claims", statement.id)}>{statement.sentence}</Link>
              <FitWords fit={fit} />
              {reports > 1 ? <span className={styles.why}>{reports} reports</span> : null}
            </div>
            <div className={styles.rowActs}>
              <TrayToggle id={statement.id} label={statement.sentence} small />
              {edits ? (
                <ActionForm action={remove.bind(null, at({ actor, question, shown }), statement.id)}>
                  <SubmitButton small look="quiet" aria-label={`Remove from question: ${statement.sentence}`}>
                    Remove
                  </SubmitButton>
                </ActionForm>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <ListPages {...{ actor, question, shown }} list="gathered" of={page} label="Pages: gathered" />
    </>
  );
}

function Fitting({ actor, question, layout, shown, edits }: QuestionProps & { readonly edits: boolean }) {
  const fitting = layout.others.filter(({ fit }) => fit.kind !== "off");
  const page = listPage(shown, "fitting", fitting);
  const these = page.pages > 1 ? `Add these ${page.rows.length}` : `Add all ${page.rows.length}`;
  return (
    <Section
      id="fitting"
      title={`Fits, not gathered: ${fitting.length}`}
      acts={
        edits && fitting.length > 1 ? (
          <ActionForm action={gather.bind(null, at({ actor, question, shown }))}>
            {page.rows.map(({ statement }) => (
              <input key={statement.id} type="hidden" name="claim" value={statement.id} />
            ))}
            <SubmitButton look="primary" small>
              {these}
            </SubmitButton>
          </ActionForm>
        ) : null
      }
    >
      {fitting.length === 0 ? <p className={styles.quiet}>No other claim here fits the yardstick.</p> : null}
      <ul className={styles.rows}>
        {page.rows.map(({ statement, fit }) => (
          <li key={statement.id} className={styles.claim}>
            <div>
              <Link href={deskAddress(actor.workspaceSlug, "claims", statement.id)}>{statement.sentence}</Link>
              <FitWords fit={fit} />
            </div>
            {edits ? (
              <ActionForm action={gather.bind(null, at({ actor, question, shown }))}>
                <input type="hidden" name="claim" value={statement.id} />
                <SubmitButton small aria-label={`Add to question: ${statement.sentence}`}>
                  Add
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      <ListPages {...{ actor, question, shown }} list="fitting" of={page} label="Pages: fits, not gathered" />
    </Section>
  );
}

function Waiting({ actor, question, layout, shown, decides }: QuestionProps & { readonly decides: boolean }) {
  const waiting = layout.waiting.filter(({ fit }) => fit.kind !== "off");
  const nameOf = placeNamer(layout.vocabulary);
  if (waiting.length === 0) return null;
  const page = listPage(shown, "waiting", waiting);
  return (
    <Section id="waiting" title={`Candidates that wait: ${waiting.length}`}>
      <ul className={styles.rows}>
        {page.rows.map(({ candidate, fit }) => (
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
              <ActionForm
                action={acceptHere.bind(null, at({ actor, question, shown }), candidate.id, candidate.version)}
              >
                <SubmitButton small aria-label={`Accept and add: ${candidate.surface}`}>
                  Accept and add
                </SubmitButton>
              </ActionForm>
            ) : null}
          </li>
        ))}
      </ul>
      <ListPages {...{ actor, question, shown }} list="waiting" of={page} label="Pages: candidates that wait" />
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
