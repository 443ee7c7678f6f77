import type { ReactNode } from "react";
import type { FieldOrigin } from "@/lib/model/claim";
import type { Outcome } from "@/lib/model/comparison";
import type { DismissalKind, LinkKind } from "@/lib/model/link-kinds";
import styles from "./badge.module.css";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { answerWords, originWords, outcomeWords } from "./words";

/** The colour family of a mark; see app/styles/tones.css. */
export type Tone =
  | Outcome
  | LinkKind
  | DismissalKind
  | FieldOrigin
  | "info"
  | "success"
  | "warning"
  | "danger"
  | "computed"
  | "neutral";

interface BadgeProps {
  readonly tone?: Tone | undefined;
  readonly icon?: IconName | undefined;
  /** `dashed` for what the engine proposes, `solid` for what a person judged. */
  readonly edge?: "dashed" | "solid" | "none" | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A word with an icon and a colour; never a colour alone. */
export function Badge({ tone = "neutral", icon, edge = "solid", title, children }: BadgeProps) {
  return (
    <span className={classNames(styles.badge, styles[edge])} data-tone={tone} title={title}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </span>
  );
}

/** The engine's reading of two claims: dashed, and for a contradiction "would contradict", as only a person says "contradicts". */
export function OutcomeMark({
  outcome,
  asRetoldBy,
}: {
  readonly outcome: Outcome;
  readonly asRetoldBy?: string | null | undefined;
}) {
  const words = outcomeWords[outcome];
  return (
    <Badge tone={outcome} icon={outcome} edge="dashed" title={words.meaning}>
      <span className={styles.word}>{words.reading}</span>
      {asRetoldBy ? `, as retold by ${asRetoldBy}` : ""}
    </Badge>
  );
}

/** A person's judged relation, or their answer that there is none: solid. */
export function LinkKindMark({ kind }: { readonly kind: LinkKind | DismissalKind }) {
  return (
    <Badge tone={kind} icon={kind} title={answerWords[kind].meaning}>
      <span className={styles.word}>{answerWords[kind].label}</span>
    </Badge>
  );
}

/** How a field is known: stated, carried over, assumed or set by an analyst. `brief` shows the icon with the word for screen readers and on hover. */
export function KnownMark({
  origin,
  brief = false,
}: {
  readonly origin: FieldOrigin;
  readonly brief?: boolean | undefined;
}) {
  const { label, meaning } = originWords[origin];
  return (
    <span className={styles.known} data-tone={origin} title={`${label}: ${meaning}`}>
      <Icon name={origin} label={brief ? label : undefined} />
      {brief ? null : <span>{label}</span>}
    </span>
  );
}
