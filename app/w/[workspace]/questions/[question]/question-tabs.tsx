import { Tabs } from "@/app/_ui/tabs";
import type { QuestionProps } from "./question-props";
import { questionAddress, type View, views } from "./question-query";

const labels = { matrix: "Matrix", chart: "Chart", claims: "Claims", log: "Log" } as const satisfies Record<
  View,
  string
>;

/** The views of a question, each at its own address. */
export function QuestionTabs({ actor, question, shown }: QuestionProps) {
  const tabs = views.map((view) => ({
    href: questionAddress(actor.workspaceSlug, question.slug, { view, by: shown.by }),
    label: labels[view],
    count: view === "claims" ? question.claimIds.length : undefined,
    current: view === shown.view,
  }));
  return <Tabs label="Views of the question" tabs={tabs} />;
}
