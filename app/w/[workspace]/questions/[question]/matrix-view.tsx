import Link from "next/link";
import { LinkButton } from "@/app/_ui/button";
import { deskAddress } from "@/app/_ui/sections";
import { Section } from "@/app/_ui/stack";
import { EmptyState } from "@/app/_ui/states";
import { matrixOf } from "@/lib/compare/question/matrix";
import { matrixPage } from "@/lib/compare/question/matrix-page";
import { Downloads } from "./downloads";
import { ListPages } from "./list-pages";
import { Matrix } from "./matrix";
import { OffYardstick } from "./off-yardstick";
import { OverTime } from "./over-time";
import styles from "./question.module.css";
import type { QuestionProps } from "./question-props";
import { questionAddress } from "./question-query";

/** What was gathered by origin and time; below it what lies off the yardstick, with the reason. */
export function MatrixView({ actor, question, layout, shown }: QuestionProps) {
  const matrix = matrixOf(layout.gathered, layout.vocabulary, shown.by);
  const here = deskAddress(actor.workspaceSlug, "questions", question.slug);
  if (matrix.groups.length === 0) return <NothingPlaced {...{ actor, question, layout, shown }} />;
  const page = matrixPage(matrix, shown.pages.origins ?? 1);
  return (
    <>
      <Section
        id="origins"
        title="Who said what, when"
        acts={
          <Downloads
            label="Matrix with footnotes"
            files={[{ href: `${here}/matrix.csv${shown.by === "about" ? "?by=about" : ""}`, name: "CSV" }]}
          />
        }
      >
        <NotGathered {...{ actor, question, layout, shown }} />
        <OverTime actor={actor} question={question} shown={shown} label="Columns" />
        <Matrix
          matrix={page.matrix}
          hrefOf={(claimId) => questionAddress(actor.workspaceSlug, question.slug, { ...shown, open: claimId })}
          open={shown.open}
        />
        <ListPages {...{ actor, question, shown }} list="origins" of={page.groups} label="Pages: origins" />
      </Section>
      <OffYardstick {...{ actor, question, layout, shown }} />
    </>
  );
}

// Claims accepted since it was asked do not gather themselves: the matrix says that it lacks them.
function NotGathered({ actor, question, layout }: QuestionProps) {
  const claims = layout.others.filter(({ fit }) => fit.kind !== "off").length;
  const candidates = layout.waiting.filter(({ fit }) => fit.kind !== "off").length;
  if (claims + candidates === 0 || question.closedAt !== null) return null;
  const href = questionAddress(actor.workspaceSlug, question.slug, { view: "claims" });
  const lacks = [counted(claims, "claim"), counted(candidates, "waiting candidate")].filter(Boolean).join(" and ");
  return (
    <p className={styles.quiet}>
      Not gathered, though they may fit: <Link href={`${href}#${claims > 0 ? "fitting" : "waiting"}`}>{lacks}</Link>
    </p>
  );
}

function counted(count: number, thing: string): string {
  return count === 0 ? "" : `${count} ${thing}${count === 1 ? "" : "s"}`;
}

function NothingPlaced({ actor, question, layout }: QuestionProps) {
  const fitting = [...layout.others, ...layout.waiting].filter(({ fit }) => fit.kind !== "off").length;
  const claims = questionAddress(actor.workspaceSlug, question.slug, { view: "claims" });
  return (
    <EmptyState
      title={question.claimIds.length > 0 ? "Nothing gathered lies on the yardstick" : "Nothing gathered yet"}
      act={
        <LinkButton look="primary" href={claims}>
          See what bears on it
        </LinkButton>
      }
    >
      {fitting > 0
        ? `${fitting} claims and candidates here may fit. Gather them, and they stand here by origin and time.`
        : "What is gathered stands here by origin and time. Import a post that speaks of it, or widen the yardstick."}
    </EmptyState>
  );
}
