import { Badge } from "@/app/_ui/badge";
import type { CheckVerdict } from "@/lib/model/comparison";

const verdicts = {
  "adds-up": { words: "Adds up", tone: "success", icon: "check" },
  "does-not-add-up": { words: "Does not add up", tone: "danger", icon: "warning" },
  implies: { words: "Implies", tone: "computed", icon: "working" },
  "cannot-tell": { words: "Cannot tell", tone: "neutral", icon: "undecided" },
} as const satisfies Record<CheckVerdict, object>;

/** A verdict of the arithmetic as icon, word and colour. */
export function VerdictMark({ verdict }: { readonly verdict: CheckVerdict }) {
  const { words, tone, icon } = verdicts[verdict];
  return (
    <Badge tone={tone} icon={icon}>
      {words}
    </Badge>
  );
}
